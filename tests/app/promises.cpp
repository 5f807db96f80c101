// SPDX-FileCopyrightText: The Stridetick developers
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/app/promises.hpp"

#include <QFile>
#include <QHash>
#include <QRegularExpression>

#include <gtest/gtest.h>

namespace stridetick::tests {

namespace {

QRegularExpression claims(const QString& language) {
    const auto words = [](const QString& any) {
        return QRegularExpression(any, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
    };
    static const QHash<QString, QRegularExpression> lists{
        {"en", words(QStringLiteral(
                   "\\b(?:prevent\\w*|cur(?:e[sd]?|ing)|heal(?:s|ed|ing|thier)?|faster|quicker|"
                   "guarante\\w*|injur\\w*|pain.?free|painless|protect\\w*|safe(?:r|st|ly)?|"
                   "prove[ns]?|miracle|180|best|econom\\w*|efficien\\w*|fewer|"
                   "less (?:pain|stress|strain|impact|risk|load|effort)|"
                   "lower(?:s|ed|ing)? (?:the |your )?(?:risk|load|impact)|improv\\w*|"
                   "reduc\\w*|reliev\\w*|relief|remed(?:y|ies)|avoid\\w*|ideal|optimal|"
                   "perfect\\w*|ensure[sd]?|treat(?:s|ed|ing|ment)|promis\\w*|benefit\\w*|"
                   "stronger)\\b"))},
        {"de",
         words(QStringLiteral(
             "\\b(?:verletz\\w*|(?:ge)?heil(?:e|t|en|end\\w*|ung\\w*|sam\\w*)|schneller\\w*|"
             "\\w*schon(?:t|en|end\\w*)|\\w*vorbeug\\w*|beug\\w*|(?:be|ge)?schütz\\w*|"
             "\\w*schutz|verhinder\\w*|verhüt\\w*|vermeid\\w*|vermied\\w*|beweis\\w*|bewies\\w*|"
             "(?:nach|er)(?:ge)?wiesen\\w*|wissenschaftlich\\w*|garant\\w*|optimal\\w*|ideal\\w*|"
             "perfekt\\w*|effizien\\w*|\\w*ökonom\\w*|sparsam\\w*|"
             "(?:beschwerde|schmerz|verletzungs)(?:frei|los)\\w*|ohne Schmerz\\w*|linder\\w*|"
             "gelindert|\\w*wunder\\w*|sicher(?:e[rsmn]?|ste\\w*|heit)?|gesund\\w*|gesünd\\w*|"
             "verbesser\\w*|besser\\w*|best(?:e[nrsm]?)|weniger "
             "(?:Schmerz|Verletz|Belast|Beschwerd|Stress|Risik|Stöße|Kraft|Energie|Anstreng)\\w*|"
             "(?:ver|ge)?minder[nt]\\w*|verringer\\w*|reduzier\\w*|(?:ge)?senk(?:t|en|ten|te)|"
             "entlast\\w*|\\w*risik\\w*|verspr[aeio]\\w*|kurier\\w*|therap\\w*|behand\\w*|"
             "kräftig\\w*|stärk(?:er|t|en)\\w*|gestärkt|vorteil\\w*|nutzen|nützt|180)\\b"))},
        {"fr",
         words(QStringLiteral(
             "\\b(?:bless\\w*|préven\\w*|prévien\\w*|évit\\w*|guéri\\w*|soign\\w*|soulag\\w*|"
             "rapide\\w*|vite|garanti\\w*|prot[éèe]\\w*+(?! en écriture)|sûre?s?|sécurit\\w*|"
             "prouv\\w*|preuves?|démontr\\w*|scientifi\\w*|miracle\\w*|optim\\w*|idéal\\w*|"
             "parfait\\w*|efficac\\w*|efficien\\w*|économ\\w*|moins (?:de |d’)"
             "(?:bless|doul|stress|contraint|choc|risque|fatigue|effort|charge|impact)\\w*|"
             "indolore\\w*|sans (?:douleur|blessure|risque)\\w*|rédui\\w*|réduc\\w*|diminu\\w*|"
             "abaiss\\w*|all[èé]g\\w*|amélior\\w*|meilleur\\w*|mieux|prome\\w*|promis\\w*|"
             "trait(?:er|ée?s?|ements?)|bienfait\\w*|bénéfi\\w*|avantag\\w*|remèd\\w*|risque\\w*|"
             "santé|plus forte?s?|180)\\b"))},
        {"es",
         words(QStringLiteral(
             "\\b(?:lesi[oó]n\\w*|preven\\w*|previ[en]\\w*|evit\\w*|cura(?:s|r|rá|n|ción)?|"
             "sana(?:r|rá|n)?|alivi\\w*|rápid\\w*|veloz|veloces|garant\\w*|prote[gcj]\\w*|"
             "segur(?:[oa]s?|idad)|demuestr\\w*|demostr\\w*|pruebas|prueban? que|probad[oa]s?|"
             "científic\\w*|milagr\\w*|óptim\\w*|ideal\\w*|perfect\\w*|efica\\w*|eficien\\w*|"
             "económ\\w*|economía\\w*|menos "
             "(?:lesi|dolor|estrés|impacto|riesgo|carga|esfuerzo|fatiga)\\w*|"
             "(?:sin|libre de) (?:dolor|lesi|riesgo)\\w*|indolor\\w*|redu[cz]\\w*|disminu\\w*|"
             "rebaj\\w*|baja[rn]? (?:la|el|tu) (?:carga|riesgo|impacto)|mejor\\w*|"
             "prome[ts]\\w*|trata(?:r|miento)\\w*|benefici\\w*|ventaj\\w*|remedi\\w*|riesgo\\w*|"
             "salud\\w*|más fuertes?|180)\\b"))},
        // Without spaces a word has no bounds: 抜けがある (one is missing) is no injury.
        {"ja", words(QStringLiteral(
                   "(?<!抜)けが|怪我|ケガ|故障|予防|防[ぐいげが]|治[すりるっしせ]|治療|完治|治癒|"
                   "健康|速[くい]|タイム|保証|守[るりれっ]|保護|安全|安心|証明|実証|証拠|科学|奇跡|"
                   "最適|理想|完璧|効率|経済|エコノミー|軽減|(?:負荷|負担|痛み|衝撃|リスク|けが)"
                   "[^。]{0,8}(?:減[らりるっ少]|下[がげ])|和らげ|緩和|低減|改善|向上|[良よ]くな|"
                   "一番|最[良高善]|約束|効果|効[くき]|痛み(?:なし|なく|がなく|のない)|無痛|リスク|"
                   "強く|180"))},
    };
    return lists.value(language, words(QStringLiteral("(?!)")));  // nothing is found without a list
}

}  // namespace

QStringList promisesIn(const QString& text, const QString& language) {
    QStringList words;
    for (auto found = claims(language).globalMatch(text); found.hasNext();) {
        words.append(found.next().captured());
    }
    return words;
}

QStringList sentencesOf(const QString& text) {
    static const QRegularExpression mark(QStringLiteral("<[^>]*>"));
    static const QRegularExpression between(
        QStringLiteral("(?<=[.!?])\\s+|(?<=[\u3002\uff01\uff1f])\\s*"));
    QString plain = text;
    plain.replace(QStringLiteral("&amp;"), QStringLiteral("and")).remove(QLatin1Char('&'));
    plain.replace(mark, QStringLiteral(" "));
    QStringList sentences;
    for (const QString& sentence : plain.simplified().split(between, Qt::SkipEmptyParts)) {
        sentences.append(sentence.trimmed());
    }
    return sentences;
}

QSet<QString> sentencesThatPromiseNothing(const QString& language) {
    QFile file(QStringLiteral(STRIDETICK_TEST_DATA "/promises/%1.txt").arg(language));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << qPrintable(file.fileName());
    QSet<QString> sentences;
    for (const QString& line : QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'))) {
        if (!line.isEmpty() && !line.startsWith(QLatin1Char('#'))) {
            sentences.insert(line);
        }
    }
    return sentences;
}

}  // namespace stridetick::tests
