// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
// R35 beyond the windows' own English: the catalogues, and the pages that tell of the program.
#include "tests/app/promises.hpp"

#include <QFile>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include "app/language.hpp"

#include <gtest/gtest.h>

#include <string>

namespace stridetick::app {
namespace {

constexpr auto kDesktop = "packaging/desktop/io.github.stridetick.Stridetick";

QString textOfFile(const QString& name) {
    QFile file(QStringLiteral(STRIDETICK_SOURCES "/") + name);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
    return QString::fromUtf8(file.readAll());
}

QStringList catalogue(const QString& language) {
    QStringList texts;
    QXmlStreamReader file(
        textOfFile(QStringLiteral("resources/translations/stridetick_%1.ts").arg(language)));
    while (!file.atEnd()) {
        if (file.readNext() == QXmlStreamReader::StartElement &&
            (file.name() == QLatin1String("numerusform") ||
             file.name() == QLatin1String("translation"))) {
            QString text;  // forms of a plural are elements in the translation
            while (file.readNext() == QXmlStreamReader::Characters) {
                text += file.text();
            }
            texts.append(text);
            if (file.isStartElement()) {
                texts.append(file.readElementText());
            }
        }
    }
    EXPECT_FALSE(file.hasError()) << qPrintable(file.errorString());
    return texts;
}

/// What a software centre and a menu show in that language.
QStringList desktop(const QString& language) {
    QStringList texts;
    QXmlStreamReader file(textOfFile(QLatin1String(kDesktop) + ".metainfo.xml"));
    QStringList languages;
    while (!file.atEnd()) {
        const auto token = file.readNext();
        if (token == QXmlStreamReader::StartElement) {
            const auto own = file.attributes().value(QLatin1String("xml:lang"));
            languages.append(own.isEmpty() ? QStringLiteral("en") : own.toString());
        } else if (token == QXmlStreamReader::EndElement) {
            languages.removeLast();
        } else if (token == QXmlStreamReader::Characters && !file.isWhitespace() &&
                   languages.last() == language) {
            texts.append(file.text().toString());
        }
    }
    EXPECT_FALSE(file.hasError()) << qPrintable(file.errorString());
    static const QRegularExpression line(
        QStringLiteral("^(?:Name|GenericName|Comment|Keywords)(?:\\[(\\w+)\\])?=(.*)$"),
        QRegularExpression::MultilineOption);
    for (auto lines = line.globalMatch(textOfFile(QLatin1String(kDesktop) + ".desktop"));
         lines.hasNext();) {
        const auto found = lines.next();
        if (found.captured(1) == (language == QLatin1String("en") ? QString() : language)) {
            texts.append(found.captured(2));
        }
    }
    return texts;
}

/// Paragraphs, lines of lists and cells of tables.
QStringList markdown(const QString& name) {
    static const QRegularExpression begins(QStringLiteral("^(?:[#|!-]|\\d+\\.)"));
    static const QRegularExpression link(QStringLiteral("!?\\[([^\\]]*)\\]\\([^)]*\\)"));
    static const QRegularExpression sign(QStringLiteral("[*`]"));
    QStringList blocks{QString()};
    for (const QString& raw : textOfFile(name).split(QLatin1Char('\n'))) {
        const QString line = raw.trimmed();
        if (line.isEmpty() || line.contains(begins)) {
            blocks.append(QString());
        }
        const auto cells = line.split(QLatin1Char('|'));
        blocks.last() += QLatin1Char(' ') + cells.first();
        blocks.append(cells.mid(1));
    }
    for (QString& block : blocks) {
        block.replace(link, QStringLiteral("\\1")).remove(sign);
    }
    return blocks;
}

QStringList manPage() {
    static const QRegularExpression request(QStringLiteral("^\\.(\\w+) ?(.*)$"));
    static const QRegularExpression font(QStringLiteral("^[BIR]{1,2}$"));
    static const QRegularExpression escape(QStringLiteral("\\\\(?:f[A-Z]|&)"));
    QStringList blocks{QString()};
    for (QString line :
         textOfFile(QStringLiteral("packaging/desktop/stridetick.1")).split(QLatin1Char('\n'))) {
        if (line.startsWith(QLatin1String(".\\\""))) {
            continue;
        }
        if (const auto found = request.match(line); found.hasMatch()) {
            if (!found.captured(1).contains(font)) {
                blocks.append(QString());
            }
            line = found.captured(2).remove(QLatin1Char('"'));
        }
        blocks.last() += QLatin1Char(' ') + line.remove(escape).replace("\\-", "-");
    }
    return blocks;
}

QStringList textsIn(const QString& language) {
    if (language != QLatin1String("en")) {
        return desktop(language) + catalogue(language);
    }
    return desktop(language) + markdown(QStringLiteral("README.md")) +
           markdown(QStringLiteral("resources/guide/guide.md")) + manPage();
}

class Promises : public ::testing::TestWithParam<const char*> {};

TEST_P(Promises, NothingThatTellsOfTheProgramMakesAny) {
    const QString language = QLatin1String(GetParam());
    const auto allowed = tests::sentencesThatPromiseNothing(language);
    auto unused = allowed;
    int sentences = 0;
    for (const QString& text : textsIn(language)) {
        for (const QString& sentence : tests::sentencesOf(text)) {
            ++sentences;
            unused.remove(sentence);
            const auto words = tests::promisesIn(sentence, language);
            EXPECT_TRUE(allowed.contains(sentence) || words.isEmpty())
                << qPrintable(words.join(", ")) << " in: " << sentence.toStdString();
        }
    }
    EXPECT_TRUE(unused.isEmpty()) << unused.values().join('\n').toStdString();
    EXPECT_GT(sentences, 600) << "the files were not found, or not read";
}

INSTANTIATE_TEST_SUITE_P(In, Promises, ::testing::Values("en", "de", "fr", "es", "ja"),
                         [](const auto& tested) { return std::string{tested.param}; });

TEST(PromiseWords, ThereAreSomeForEveryLanguage) {
    for (const auto& language : language::all()) {
        EXPECT_FALSE(tests::promisesIn(QStringLiteral("180"), language.code).isEmpty())
            << language.code;
    }
}

TEST(PromiseWords, AreFoundInASentenceOfEachKind) {
    const QMap<QString, QStringList> promises{
        {"de",
         {"Beugt Verletzungen vor.", "Das schont die Knie.", "Du läufst damit schneller.",
          "180 ist richtig.", "Die beste Schrittfrequenz", "Heilt das Läuferknie.",
          "Gelenkschonend laufen", "So läufst du effizienter.", "Das entlastet das Knie.",
          "Weniger Schmerzen im Knie", "Schützt vor Überlastung.", "Wissenschaftlich erwiesen"}},
        {"fr",
         {"Prévient les blessures.", "Protège vos genoux.", "Courez plus vite.",
          "180 est la bonne.", "La meilleure cadence", "Guérit le genou du coureur.",
          "Une course plus économique", "Soulage le genou.", "Moins de douleurs", "Sans risque",
          "Scientifiquement prouvé"}},
        {"es",
         {"Previene lesiones.", "Protege tus rodillas.", "Corre más rápido.", "180 es lo correcto.",
          "La mejor cadencia", "Cura la rodilla del corredor.", "Una carrera más eficiente",
          "Alivia la rodilla.", "Menos dolor en la rodilla", "Sin lesiones",
          "Está demostrado que ayuda."}},
        {"ja",
         {"けがを防ぎます。", "膝を守ります。", "もっと速く走れます。", "180が正解です。",
          "最良のピッチです。", "膝の痛みが治ります。", "効率よく走れます。",
          "膝への負担を減らします。", "痛みのない走り", "科学的に証明されています。"}}};
    for (const auto& [language, texts] : promises.asKeyValueRange()) {
        for (const QString& text : texts) {
            EXPECT_FALSE(tests::promisesIn(text, language).isEmpty()) << text.toStdString();
        }
    }
}

TEST(PromiseWords, AreNotFoundInWhatTheProgramHasToSay) {
    EXPECT_TRUE(tests::promisesIn("Das Logbuch ist heil, eine Sicherung", "de").isEmpty());
    EXPECT_TRUE(tests::promisesIn("physiotherapeutisch, schreibgeschützt", "de").isEmpty());
    EXPECT_TRUE(tests::promisesIn("à cette vitesse, protégé en écriture", "fr").isEmpty());
    EXPECT_TRUE(tests::promisesIn("Comprueba la carpeta. Prueba de nuevo.", "es").isEmpty());
    EXPECT_TRUE(tests::promisesIn("着地の抜けがあるようです。", "ja").isEmpty());
}

TEST(PromiseWords, AreLookedForInWholeSentencesWithoutMarkup) {
    EXPECT_EQ(tests::sentencesOf("<p><b>One</b> &amp; S&ave.</p><p>Two 2.5? </p>"),
              (QStringList{"One and Save.", "Two 2.5?"}));
    EXPECT_EQ(tests::sentencesOf(QStringLiteral("一つ。二つ (A)。")),
              (QStringList{QStringLiteral("一つ。"), QStringLiteral("二つ (A)。")}));
}

}  // namespace
}  // namespace stridetick::app
