<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AwakeNotice</name>
    <message>
        <source>Stridetick cannot keep this screen awake: set the screen and sleep timers yourself for the run.</source>
        <translation>Stridetick kann diesen Bildschirm nicht wach halten: Stelle Bildschirm- und Ruhezeiten für den Lauf selbst ein.</translation>
    </message>
</context>
<context>
    <name>CadencePlot</name>
    <message>
        <source>steps a minute</source>
        <translation>Schritte pro Minute</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>exactly on target</source>
        <translation>genau im Ziel</translation>
    </message>
    <message>
        <source>%1 % above target</source>
        <translation>%1 % über dem Ziel</translation>
    </message>
    <message>
        <source>%1 % below target</source>
        <translation>%1 % unter dem Ziel</translation>
    </message>
    <message>
        <source>Warning: more than 10 % above your baseline. Take slower, easier steps.</source>
        <translation>Achtung: mehr als 10 % über deinem Ausgangswert. Mach langsamere, lockerere Schritte.</translation>
    </message>
    <message>
        <source>Green: you keep your target %1.</source>
        <translation>Grün: Du hältst dein Ziel %1.</translation>
    </message>
    <message>
        <source>In the band of your target %1: close to it.</source>
        <translation>Im Bereich deines Ziels %1: nah dran.</translation>
    </message>
    <message>
        <source>Below the band of your target %1: quicker, shorter steps.</source>
        <translation>Unter dem Bereich deines Ziels %1: schnellere, kürzere Schritte.</translation>
    </message>
    <message>
        <source>Above the band of your target %1: easy, you are ahead of it.</source>
        <translation>Über dem Bereich deines Ziels %1: locker, du bist voraus.</translation>
    </message>
    <message numerus="yes">
        <source>%n taps</source>
        <translation>
            <numerusform>%n Tap</numerusform>
            <numerusform>%n Taps</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep tapping: %1 s left</source>
        <translation>Weiter tippen: noch %1 s</translation>
    </message>
    <message>
        <source>%1. So far about %2</source>
        <translation>%1. Bisher etwa %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>If you like, check your cadence with the click: C, then 20 s of taps.</source>
        <translation>Wenn du magst, kontrolliere deine Schrittfrequenz mit dem Klick: C, dann 20 s tippen.</translation>
    </message>
    <message>
        <source>If you like, check how well you keep the beat alone: C, then 20 s of taps.</source>
        <translation>Wenn du magst, kontrolliere, wie gut du den Takt allein hältst: C, dann 20 s tippen.</translation>
    </message>
    <message>
        <source>Time for a check: C, then 20 s of taps. If you are below, the click comes.</source>
        <translation>Zeit für eine Kontrolle: C, dann 20 s tippen. Liegst du darunter, kommt der Klick.</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>%1 spm. In the easy minutes: not judged.</source>
        <translation>%1 Schritte/min. In den lockeren Minuten: ohne Urteil.</translation>
    </message>
    <message>
        <source>Too short: a check takes 20 s of taps without a pause. Nothing was stored.</source>
        <translation>Zu kurz: Eine Kontrolle braucht 20 s Tippen ohne Pause. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Too few taps: tap each strike of one foot, 16 at least. Nothing was stored.</source>
        <translation>Zu wenige Taps: Tippe jeden Aufsatz eines Fußes, mindestens 16. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Uneven taps: no cadence can be read from them. Nothing was stored.</source>
        <translation>Ungleichmäßig getippt: Daraus lässt sich keine Schrittfrequenz lesen. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>More than one runner&apos;s feet: tap the strikes of one. Nothing was stored.</source>
        <translation>Mehr als die Füße einer Person: Tippe die Aufsätze eines Fußes. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Tap each strike of one foot, 20 s from your first tap. Space, Enter, any letter or the pad taps; Cancel ends it.</source>
        <translation>Tippe jeden Aufsatz eines Fußes, 20 s ab deinem ersten Tap. Leertaste, Eingabe, jeder Buchstabe oder das Feld tippt; Abbrechen beendet es.</translation>
    </message>
    <message>
        <source>Tap each strike of one foot, 20 s from your first tap. Space, Enter, any letter or the pad taps; %1 cancels.</source>
        <translation>Tippe jeden Aufsatz eines Fußes, 20 s ab deinem ersten Tap. Leertaste, Eingabe, jeder Buchstabe oder das Feld tippt; %1 bricht ab.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Writes a backup of the log, beside an open window too, and reads it again from end to end. It goes into the folder &quot;backups&quot; beside the log, where the program never removes it, or into FILE. A file under its own name is always a whole one.

Exit codes: 0 done; 1 not done, or with --list: not every backup is sound; 2 not told well.</source>
        <translation>Schreibt eine Sicherung des Logbuchs, auch neben einem offenen Fenster, und liest sie von Anfang bis Ende nach. Sie kommt in den Ordner „backups“ neben dem Logbuch, wo das Programm sie nie entfernt, oder in FILE. Eine Datei unter ihrem eigenen Namen ist immer vollständig.

Exit-Codes: 0 erledigt; 1 nicht erledigt oder, mit --list, nicht jede Sicherung ist heil; 2 falsch aufgerufen.</translation>
    </message>
    <message>
        <source>What to write.</source>
        <translation>Was geschrieben werden soll.</translation>
    </message>
    <message>
        <source>Replace FILE if there is one.</source>
        <translation>FILE ersetzen, falls vorhanden.</translation>
    </message>
    <message>
        <source>List the backups, newest first, each read from end to end.</source>
        <translation>Die Sicherungen auflisten, neueste zuerst, jede von Anfang bis Ende gelesen.</translation>
    </message>
    <message>
        <source>Say nothing but what went wrong.</source>
        <translation>Nichts ausgeben, außer was schiefging.</translation>
    </message>
    <message>
        <source>%1 is the log itself.</source>
        <translation>%1 ist das Logbuch selbst.</translation>
    </message>
    <message>
        <source>%1 is a folder; name a file in it.</source>
        <translation>%1 ist ein Ordner; nenne eine Datei darin.</translation>
    </message>
    <message>
        <source>%1 is there already; --force replaces it.</source>
        <translation>%1 ist schon da; --force ersetzt es.</translation>
    </message>
    <message>
        <source>Beside %1 is a database&apos;s journal, so that a program may have it open. Choose another name.</source>
        <translation>Neben %1 liegt das Journal einer Datenbank, sodass ein Programm sie offen haben kann. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>%1
    %2, %3, %4
    %5</source>
        <translation>%1
    %2, %3, %4
    %5</translation>
    </message>
    <message>
        <source>There are no backups in %1.</source>
        <translation>In %1 sind keine Sicherungen.</translation>
    </message>
    <message>
        <source>backup takes one FILE, or none.</source>
        <translation>backup nimmt eine FILE oder keine.</translation>
    </message>
    <message>
        <source>--list takes no FILE and no --force: it writes nothing.</source>
        <translation>--list nimmt weder FILE noch --force: Es schreibt nichts.</translation>
    </message>
    <message>
        <source>--force is for a FILE: other backups never replace one.</source>
        <translation>--force gilt für eine FILE: Andere Sicherungen ersetzen nie eine.</translation>
    </message>
    <message>
        <source>The backup could not be written (%1). Check the folder and the space on the disk, and try again.</source>
        <translation>Die Sicherung konnte nicht geschrieben werden (%1). Prüfe den Ordner und den Platz auf dem Datenträger und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Reads the log from end to end, beside an open window too, and tells whether it is sound and what is in it. With FILE it checks that instead: backups, or other logs. Nothing is changed.

Exit codes: 0 sound; 1 damaged; 2 not told well; 3 could not be checked (not there, not a log, from a newer version, locked, not readable). Of several files the worst counts: damaged, then not checked, then sound.</source>
        <translation>Liest das Logbuch von Anfang bis Ende, auch neben einem offenen Fenster, und sagt, ob es heil ist und was darin steht. Mit FILE prüft es stattdessen diese: Sicherungen oder andere Logbücher. Nichts wird geändert.

Exit-Codes: 0 heil; 1 beschädigt; 2 falsch aufgerufen; 3 konnte nicht geprüft werden (nicht da, kein Logbuch, von einer neueren Version, gesperrt, nicht lesbar). Bei mehreren Dateien zählt die schlechteste: beschädigt, dann nicht geprüft, dann heil.</translation>
    </message>
    <message>
        <source>What to check.</source>
        <translation>Was geprüft werden soll.</translation>
    </message>
    <message>
        <source>Say nothing but what is wrong.</source>
        <translation>Nichts ausgeben, außer was nicht stimmt.</translation>
    </message>
    <message>
        <source>sound, of an older version: the next start brings it up to date</source>
        <translation>heil, von einer älteren Version: der nächste Start bringt es auf den neuen Stand</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>heil</translation>
    </message>
    <message>
        <source>newest backup: %1, %2</source>
        <translation>neueste Sicherung: %1, %2</translation>
    </message>
    <message>
        <source>FILE needs a name.</source>
        <translation>FILE braucht einen Namen.</translation>
    </message>
    <message>
        <source>Plays the click in a terminal, until Ctrl-C or the end of --minutes.

Example: stridetick click 168 --accent 2</source>
        <translation>Spielt den Klick in einem Terminal, bis Strg-C oder bis --minutes um sind.

Beispiel: stridetick click 168 --accent 2</translation>
    </message>
    <message>
        <source>The tempo, 30 to 300 steps a minute: 158.3.</source>
        <translation>Das Tempo, 30 bis 300 Schritte pro Minute: 158.3.</translation>
    </message>
    <message>
        <source>The sound system: pulse, alsa or jack. Else the first that answers.</source>
        <translation>Das Tonsystem: pulse, alsa oder jack. Sonst das erste, das antwortet.</translation>
    </message>
    <message>
        <source>What to play on, by its name. Else the system&apos;s default.</source>
        <translation>Worauf gespielt wird, mit Namen. Sonst der Standard des Systems.</translation>
    </message>
    <message>
        <source>While that device is not there wait in silence, the beat going on. Else the default sounds.</source>
        <translation>Solange dieses Gerät fehlt, still warten; der Takt geht weiter. Sonst spielt das Standardgerät.</translation>
    </message>
    <message>
        <source>%1 is not there: the click sounds on %2 until it is.</source>
        <translation>%1 ist nicht da: So lange kommt der Klick über %2.</translation>
    </message>
    <message>
        <source>The sound is back, on %1.</source>
        <translation>Der Ton ist wieder da, auf %1.</translation>
    </message>
    <message>
        <source>%1, on %2 (%3 Hz, %4). Ctrl-C stops.</source>
        <translation>%1, auf %2 (%3 Hz, %4). Strg-C beendet.</translation>
    </message>
    <message>
        <source>There is no sound device (%1). It is tried again by itself; Ctrl-C stops.</source>
        <translation>Es gibt kein Tongerät (%1). Es wird von selbst wieder versucht; Strg-C beendet.</translation>
    </message>
    <message>
        <source>%1 stopped answering. It is tried again by itself; Ctrl-C stops.</source>
        <translation>%1 antwortet nicht mehr. Es wird von selbst wieder versucht; Strg-C beendet.</translation>
    </message>
    <message>
        <source>click needs one tempo: stridetick click 168.</source>
        <translation>click braucht ein Tempo: stridetick click 168.</translation>
    </message>
    <message>
        <source>The tempo</source>
        <translation>Das Tempo</translation>
    </message>
    <message>
        <source>--api takes pulse, alsa or jack, not &quot;%1&quot;.</source>
        <translation>--api nimmt pulse, alsa oder jack, nicht „%1“.</translation>
    </message>
    <message>
        <source>%1 Try: stridetick %2 --help</source>
        <translation>%1 Versuche: stridetick %2 --help</translation>
    </message>
    <message>
        <source>Or a sound file of your own, of at most a second: --sound FILE</source>
        <translation>Oder eine eigene Tondatei von höchstens einer Sekunde: --sound FILE</translation>
    </message>
    <message>
        <source>sounds takes no arguments.</source>
        <translation>sounds nimmt keine Argumente.</translation>
    </message>
    <message>
        <source>The answer could not be written to its end.</source>
        <translation>Die Antwort konnte nicht zu Ende geschrieben werden.</translation>
    </message>
    <message>
        <source>Writes the log for other programs, beside an open window too. --json writes all of it into one file that import and merge read back without loss, deleted records too. --csv writes a sheet of each table, and one of the weeks, into a folder, without what is deleted. --fit and --tcx write each run that has ended into a file of its own, for training logs; its cadence is what a watch saw or the run&apos;s checks found, never the click&apos;s. The log is not changed, and a file under its own name is always a whole one.

Exit codes: 0 done; 1 not done, or not to the end, or the log is damaged; 2 not told well; 3 the log could not be read (not there, not a log, from a newer version, locked).</source>
        <translation>Schreibt das Logbuch für andere Programme, auch neben einem offenen Fenster. --json schreibt alles in eine Datei, die import und merge ohne Verlust wieder lesen, auch Gelöschtes. --csv schreibt ein Blatt pro Tabelle und eines der Wochen in einen Ordner, ohne Gelöschtes. --fit und --tcx schreiben jeden beendeten Lauf in eine eigene Datei, für Trainingstagebücher; die Schrittfrequenz darin ist die der Uhr oder der Kontrollen des Laufs, nie die des Klicks. Das Logbuch wird nicht geändert, und eine Datei unter ihrem eigenen Namen ist immer vollständig.

Exit-Codes: 0 erledigt; 1 nicht oder nicht zu Ende erledigt, oder das Logbuch ist beschädigt; 2 falsch aufgerufen; 3 das Logbuch war nicht zu lesen (nicht da, kein Logbuch, von einer neueren Version, gesperrt).</translation>
    </message>
    <message>
        <source>Write this file.</source>
        <translation>Diese Datei schreiben.</translation>
    </message>
    <message>
        <source>Write into this folder, which is made if need be.</source>
        <translation>In diesen Ordner schreiben; er wird bei Bedarf angelegt.</translation>
    </message>
    <message>
        <source>Write the runs as FIT files into this folder.</source>
        <translation>Die Läufe als FIT-Dateien in diesen Ordner schreiben.</translation>
    </message>
    <message>
        <source>Write the runs as TCX files into this folder.</source>
        <translation>Die Läufe als TCX-Dateien in diesen Ordner schreiben.</translation>
    </message>
    <message>
        <source>Runs of the last weeks alone, 1 to 1040.</source>
        <translation>Nur Läufe der letzten Wochen, 1 bis 1040.</translation>
    </message>
    <message>
        <source>The log, the window&apos;s own if not given.</source>
        <translation>Das Logbuch; ohne Angabe das des Fensters.</translation>
    </message>
    <message>
        <source>Replace files that are there.</source>
        <translation>Vorhandene Dateien ersetzen.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>export takes one of --json FILE, --csv FOLDER, --fit FOLDER and --tcx FOLDER.</source>
        <translation>export nimmt eines von --json FILE, --csv FOLDER, --fit FOLDER und --tcx FOLDER.</translation>
    </message>
    <message>
        <source>export takes no &quot;%1&quot;; another log is named by --log FILE.</source>
        <translation>export nimmt kein „%1“; ein anderes Logbuch nennt --log FILE.</translation>
    </message>
    <message>
        <source>A file or folder needs a name.</source>
        <translation>Eine Datei oder ein Ordner braucht einen Namen.</translation>
    </message>
    <message>
        <source>--weeks takes 1 to 1040, with --fit or --tcx.</source>
        <translation>--weeks nimmt 1 bis 1040, mit --fit oder --tcx.</translation>
    </message>
    <message>
        <source>The log could not be written there (%1).</source>
        <translation>Das Logbuch konnte dort nicht geschrieben werden (%1).</translation>
    </message>
    <message>
        <source>Shows the last weeks, oldest first, beside an open window too. Nothing is changed: a log of an older version, or in a place that cannot be written, is read from a copy.

Exit codes: 0 shown; 1 the log is damaged; 2 not told well; 3 the log could not be read (not there, not a log, from a newer version, locked, not readable).</source>
        <translation>Zeigt die letzten Wochen, älteste zuerst, auch neben einem offenen Fenster. Nichts wird geändert: Ein Logbuch einer älteren Version oder an einem Ort, der nicht beschreibbar ist, wird aus einer Kopie gelesen.

Exit-Codes: 0 gezeigt; 1 das Logbuch ist beschädigt; 2 falsch aufgerufen; 3 das Logbuch war nicht zu lesen (nicht da, kein Logbuch, von einer neueren Version, gesperrt, nicht lesbar).</translation>
    </message>
    <message>
        <source>How many, 1 to 1040; 8 if not given.</source>
        <translation>Wie viele, 1 bis 1040; 8 ohne Angabe.</translation>
    </message>
    <message>
        <source>The day on which weeks begin: monday. The locale&apos;s if not given.</source>
        <translation>Der Tag, an dem Wochen beginnen: monday. Ohne Angabe der des Gebietsschemas.</translation>
    </message>
    <message>
        <source>week of</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>quiet, spm</source>
        <translation>klickfrei, Schritte/min</translation>
    </message>
    <message>
        <source>carry-over</source>
        <translation>Nachklang</translation>
    </message>
    <message>
        <source>paced</source>
        <translation>getaktet</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>with click</source>
        <translation>mit Klick</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>history takes no &quot;%1&quot;; another log is named by --log FILE.</source>
        <translation>history nimmt kein „%1“; ein anderes Logbuch nennt --log FILE.</translation>
    </message>
    <message>
        <source>--weeks takes 1 to %1, not &quot;%2&quot;.</source>
        <translation>--weeks nimmt 1 bis %1, nicht „%2“.</translation>
    </message>
    <message>
        <source>--first-day takes monday to sunday, not &quot;%1&quot;.</source>
        <translation>--first-day nimmt monday bis sunday, nicht „%1“.</translation>
    </message>
    <message>
        <source>Takes files into the log, each by what is in it: a log as JSON (export --json), or another log, as merge does; a watch&apos;s run (FIT, TCX, GPX), plain or packed (.gz, .zip), or a folder of them, with the folders in it. A run at the time of one that was logged with a click is added to that one. No FILE is ever changed, and one that was taken before adds nothing, though its run was deleted since. The log must not be open in a window.

Exit codes: 0 all were read, and their runs taken or there already (rides and the like are no runs, and no fault); 1 not every one was, or the log is in use, damaged or cannot be written, or Ctrl-C came: what was taken before stays; 2 not told well; 3 there is no log that can be read, or none of the files could be.</source>
        <translation>Nimmt Dateien ins Logbuch auf, jede nach ihrem Inhalt: ein Logbuch als JSON (export --json) oder ein anderes Logbuch wie merge; den Lauf einer Uhr (FIT, TCX, GPX), einfach oder gepackt (.gz, .zip), oder einen Ordner davon samt den Ordnern darin. Ein Lauf zur Zeit eines Laufs mit Klick wird diesem hinzugefügt. FILE wird nie geändert, und was schon einmal aufgenommen wurde, fügt nichts hinzu, auch wenn der Lauf seither gelöscht wurde. Das Logbuch darf in keinem Fenster offen sein.

Exit-Codes: 0 alle wurden gelesen und ihre Läufe aufgenommen oder waren schon da (Radfahrten und Ähnliches sind keine Läufe und kein Fehler); 1 nicht alle, oder das Logbuch ist in Gebrauch, beschädigt oder nicht beschreibbar, oder Strg-C kam: Was vorher aufgenommen wurde, bleibt; 2 falsch aufgerufen; 3 es gibt kein lesbares Logbuch, oder keine der Dateien war lesbar.</translation>
    </message>
    <message>
        <source>What to take.</source>
        <translation>Was aufgenommen werden soll.</translation>
    </message>
    <message>
        <source>%1 is neither a watch&apos;s file nor a log of Stridetick, as JSON or itself.</source>
        <translation>%1 ist weder die Datei einer Uhr noch ein Logbuch von Stridetick, als JSON oder selbst.</translation>
    </message>
    <message>
        <source>import takes one FILE or more.</source>
        <translation>import nimmt eine FILE oder mehr.</translation>
    </message>
    <message>
        <source>Answer with one JSON object, errors too.</source>
        <translation>Mit einem JSON-Objekt antworten, auch bei Fehlern.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Open Stridetick with it: the damaged file is kept, and all that can be read goes into a new log.</source>
        <translation>%1 ist beschädigt (%2). Öffne Stridetick damit: Die beschädigte Datei bleibt erhalten, und alles Lesbare kommt in ein neues Logbuch.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2): no log can be restored from it.</source>
        <translation>%1 ist beschädigt (%2): Daraus lässt sich kein Logbuch wiederherstellen.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3 to %4</source>
        <translation>%1, %2, %3 bis %4</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>täglich</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>auf Wunsch</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>vor einem Update</translation>
    </message>
    <message>
        <source>before damage or loss</source>
        <translation>vor Schaden oder Verlust</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>vor einer Wiederherstellung</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>vor dem Zusammenführen</translation>
    </message>
    <message>
        <source>Merges another log into this one: FILE is a log from another computer, a backup, or a log as JSON (export --json), and is never changed. Nothing doubles; what is deleted in one of the two is deleted; of what both changed the later is kept and the other is listed. What the log was is kept as a backup. It must not be open in a window.

Exit codes: 0 merged, or nothing was new; 1 not merged: the log is in use, damaged or cannot be written, or FILE is damaged; 2 not told well; 3 FILE, or the log, is none that can be read (not there, not a log, from a newer version).</source>
        <translation>Führt ein anderes Logbuch mit diesem zusammen: FILE ist das Logbuch eines anderen Computers, eine Sicherung oder ein Logbuch als JSON (export --json) und wird nie geändert. Nichts wird doppelt; was in einem der beiden gelöscht ist, wird gelöscht; was beide geändert haben, bleibt in der späteren Fassung, und die andere wird aufgelistet. Der bisherige Stand bleibt als Sicherung erhalten. Das Logbuch darf in keinem Fenster offen sein.

Exit-Codes: 0 zusammengeführt, oder nichts war neu; 1 nicht zusammengeführt: Das Logbuch ist in Gebrauch, beschädigt oder nicht beschreibbar, oder FILE ist beschädigt; 2 falsch aufgerufen; 3 FILE oder das Logbuch ist keines, das sich lesen lässt (nicht da, kein Logbuch, von einer neueren Version).</translation>
    </message>
    <message>
        <source>The other log.</source>
        <translation>Das andere Logbuch.</translation>
    </message>
    <message>
        <source>merge takes one FILE.</source>
        <translation>merge nimmt eine FILE.</translation>
    </message>
    <message>
        <source>Writes a run&apos;s click into a sound file: .wav, .flac, .ogg or .mp3. Ctrl-C cancels and leaves nothing.

Example: stridetick render --spm 168 --minutes 30 --on 3 --off 1 run.mp3</source>
        <translation>Schreibt den Klick eines Laufs in eine Tondatei: .wav, .flac, .ogg oder .mp3. Strg-C bricht ab und hinterlässt nichts.

Beispiel: stridetick render --spm 168 --minutes 30 --on 3 --off 1 run.mp3</translation>
    </message>
    <message>
        <source>Samples a second, 48000 if not given.</source>
        <translation>Abtastwerte pro Sekunde, ohne Angabe 48000.</translation>
    </message>
    <message>
        <source>Replace the file if there is one.</source>
        <translation>Die Datei ersetzen, falls vorhanden.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>render needs one FILE to write.</source>
        <translation>render braucht eine FILE zum Schreiben.</translation>
    </message>
    <message>
        <source>render needs --spm, the tempo, and --minutes, the length.</source>
        <translation>render braucht --spm, das Tempo, und --minutes, die Länge.</translation>
    </message>
    <message>
        <source>--rate takes %1 to %2 samples a second, not &quot;%3&quot;.</source>
        <translation>--rate nimmt %1 bis %2 Abtastwerte pro Sekunde, nicht „%3“.</translation>
    </message>
    <message>
        <source>%1 spm</source>
        <translation>%1 Schritte/min</translation>
    </message>
    <message>
        <source>--%1 takes %2 to %3 in steps of %4, not &quot;%5&quot;.</source>
        <translation>--%1 nimmt %2 bis %3 in Schritten von %4, nicht „%5“.</translation>
    </message>
    <message>
        <source>--%1 takes minutes, from one second (0.02) to a day (%2), not &quot;%3&quot;.</source>
        <translation>--%1 nimmt Minuten, von einer Sekunde (0.02) bis zu einem Tag (%2), nicht „%3“.</translation>
    </message>
    <message>
        <source>There is no sound and no file &quot;%1&quot;. The sounds: %2.</source>
        <translation>Es gibt weder einen Klang noch eine Datei „%1“. Die Klänge: %2.</translation>
    </message>
    <message>
        <source>The run&apos;s length, from its first beat, without --easy.</source>
        <translation>Die Länge des Laufs ab dem ersten Schlag, ohne --easy.</translation>
    </message>
    <message>
        <source>Begin at this tempo and rise or fall to the run&apos;s own.</source>
        <translation>Mit diesem Tempo beginnen und zu dem des Laufs steigen oder fallen.</translation>
    </message>
    <message>
        <source>Over so many minutes,</source>
        <translation>Über so viele Minuten,</translation>
    </message>
    <message>
        <source>or over so many steps; 8 if neither is given.</source>
        <translation>oder über so viele Schritte; 8 ohne beide Angaben.</translation>
    </message>
    <message>
        <source>So many minutes without the click before the run.</source>
        <translation>So viele Minuten ohne Klick vor dem Lauf.</translation>
    </message>
    <message>
        <source>With the click for so many minutes,</source>
        <translation>Mit dem Klick für so viele Minuten,</translation>
    </message>
    <message>
        <source>then without it for so many, in turn; the beat goes on.</source>
        <translation>dann so viele ohne, im Wechsel; der Takt geht weiter.</translation>
    </message>
    <message>
        <source>A last minute without the click, unless it ends in one.</source>
        <translation>Eine letzte Minute ohne Klick, falls der Lauf nicht ohnehin so endet.</translation>
    </message>
    <message>
        <source>So many beats before the first, 0 to 16.</source>
        <translation>So viele Schläge vor dem ersten, 0 bis 16.</translation>
    </message>
    <message>
        <source>An accent on every 2nd, 3rd or 4th step.</source>
        <translation>Eine Betonung auf jedem 2., 3. oder 4. Schritt.</translation>
    </message>
    <message>
        <source>A click on every Nth step only, 1 to 16.</source>
        <translation>Ein Klick nur auf jedem N-ten Schritt, 1 bis 16.</translation>
    </message>
    <message>
        <source>Click for one foot only: left, right or both. The left one begins.</source>
        <translation>Klick nur für einen Fuß: left, right oder both. Der linke beginnt.</translation>
    </message>
    <message>
        <source>Feet apart in the headphones, 0 to 100 per cent.</source>
        <translation>Füße im Kopfhörer getrennt, 0 bis 100 Prozent.</translation>
    </message>
    <message>
        <source>A lower tone for the right foot.</source>
        <translation>Ein tieferer Ton für den rechten Fuß.</translation>
    </message>
    <message>
        <source>The click&apos;s sound: one of stridetick sounds, or a file.</source>
        <translation>Der Klang des Klicks: einer von stridetick sounds oder eine Datei.</translation>
    </message>
    <message>
        <source>-50 (silence) to 12 dB; 0 is the click as it was made.</source>
        <translation>-50 (Stille) bis 12 dB; 0 ist der Klick, wie er ist.</translation>
    </message>
    <message>
        <source>No sounds at the start, where the click comes and goes, and at the end.</source>
        <translation>Keine Signaltöne am Anfang, wo der Klick kommt und geht, und am Ende.</translation>
    </message>
    <message>
        <source>%1 takes %2 to %3 steps a minute in steps of 0.1, not &quot;%4&quot;.</source>
        <translation>%1 nimmt %2 bis %3 Schritte pro Minute in Schritten von 0.1, nicht „%4“.</translation>
    </message>
    <message>
        <source>short and bright</source>
        <translation>kurz und hell</translation>
    </message>
    <message>
        <source>sharper and higher</source>
        <translation>schärfer und höher</translation>
    </message>
    <message>
        <source>a wood block</source>
        <translation>ein Holzblock</translation>
    </message>
    <message>
        <source>deeper, like a knock on a door</source>
        <translation>tiefer, wie ein Klopfen an der Tür</translation>
    </message>
    <message>
        <source>a small bell</source>
        <translation>eine kleine Glocke</translation>
    </message>
    <message>
        <source>a plain tone</source>
        <translation>ein schlichter Ton</translation>
    </message>
    <message>
        <source>Above 0 dB the click is louder than it was made, and bent where it would go over full scale. Mind your ears.</source>
        <translation>Über 0 dB ist der Klick lauter als das Original und wird verformt, wo er die Vollaussteuerung überschreiten würde. Achte auf deine Ohren.</translation>
    </message>
    <message>
        <source>%1 easy</source>
        <translation>%1 locker</translation>
    </message>
    <message>
        <source>from %1 spm over %2</source>
        <translation>ab %1 Schritten/min über %2</translation>
    </message>
    <message>
        <source>from %1 spm</source>
        <translation>ab %1 Schritten/min</translation>
    </message>
    <message>
        <source>%1 on and %2 off</source>
        <translation>%1 an und %2 aus</translation>
    </message>
    <message>
        <source>a silent end</source>
        <translation>ein stilles Ende</translation>
    </message>
    <message>
        <source>the same watch run, imported twice: %1, %2 was put away</source>
        <translation>derselbe Lauf einer Uhr, zweimal importiert: %1, %2 wurde beiseitegelegt</translation>
    </message>
    <message>
        <source>this log&apos;s</source>
        <translation>der dieses Logbuchs</translation>
    </message>
    <message>
        <source>the other&apos;s</source>
        <translation>der des anderen</translation>
    </message>
    <message>
        <source>changed in one and deleted in the other, deleted stays deleted: %1, %2 on %3</source>
        <translation>in einem geändert, im anderen gelöscht, Gelöschtes bleibt gelöscht: %1, %2 am %3</translation>
    </message>
    <message>
        <source>changed in both, the later edit was kept: %1, %2 on %3</source>
        <translation>in beiden geändert, die spätere Fassung bleibt: %1, %2 am %3</translation>
    </message>
    <message>
        <source>this log&apos;s change</source>
        <translation>die Änderung dieses Logbuchs</translation>
    </message>
    <message>
        <source>the other&apos;s change</source>
        <translation>die Änderung des anderen</translation>
    </message>
    <message>
        <source>%1 is open in a window or another program. Close that, and try again.</source>
        <translation>%1 ist in einem Fenster oder einem anderen Programm offen. Schließe es und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>%1 ist nicht beschreibbar (%2).</translation>
    </message>
    <message>
        <source>the file or its folder is read-only</source>
        <translation>die Datei oder ihr Ordner ist schreibgeschützt</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 deleted, %4 there already</source>
        <translation>%1 neu, %2 geändert, %3 gelöscht, %4 schon da</translation>
    </message>
    <message>
        <source>what the log was: %1</source>
        <translation>der bisherige Stand: %1</translation>
    </message>
    <message>
        <source>%1 imported, %2 added to runs of their time, %3 there already, %4 not runs, %5 unreadable</source>
        <translation>%1 importiert, %2 zu Läufen ihrer Zeit hinzugefügt, %3 schon da, %4 keine Läufe, %5 nicht lesbar</translation>
    </message>
    <message>
        <source>--foot takes left, right or both, not &quot;%1&quot;.</source>
        <translation>--foot nimmt left, right oder both, nicht „%1“.</translation>
    </message>
    <message>
        <source>Every step that --every %1 leaves is the left foot&apos;s: with --foot right nothing would sound.</source>
        <translation>Jeder Schritt, den --every %1 übrig lässt, ist der des linken Fußes: Mit --foot right wäre nichts zu hören.</translation>
    </message>
    <message>
        <source>--ramp-minutes and --ramp-steps need --ramp-from, the tempo to begin with.</source>
        <translation>--ramp-minutes und --ramp-steps brauchen --ramp-from, das Tempo am Anfang.</translation>
    </message>
    <message>
        <source>A ramp takes --ramp-minutes or --ramp-steps, not both.</source>
        <translation>Eine Rampe nimmt --ramp-minutes oder --ramp-steps, nicht beides.</translation>
    </message>
    <message>
        <source>The ramp of --ramp-minutes is longer than the run of --minutes.</source>
        <translation>Die Rampe von --ramp-minutes ist länger als der Lauf von --minutes.</translation>
    </message>
    <message>
        <source>--on and --off go together: minutes with the click, and without.</source>
        <translation>--on und --off gehören zusammen: Minuten mit dem Klick und ohne.</translation>
    </message>
    <message>
        <source>--silent-end needs --minutes: a run without end has none.</source>
        <translation>--silent-end braucht --minutes: Ein Lauf ohne Ende hat keines.</translation>
    </message>
    <message>
        <source>--count-in is for a run that begins with the click, not with --easy.</source>
        <translation>--count-in ist für einen Lauf, der mit dem Klick beginnt, nicht mit --easy.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>an entry of the log, and its day</comment>
        <translation>%1 vom %2</translation>
    </message>
    <message>
        <source>run</source>
        <comment>the time run</comment>
        <translation>Laufzeit</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Aufruf:</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[Optionen]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Optionen:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumente:</translation>
    </message>
    <message>
        <source>check takes FILE or --log and --runner, not both.</source>
        <translation>check nimmt FILE oder --log und --runner, nicht beides.</translation>
    </message>
    <message>
        <source>Without a window:
  stridetick render --spm 168 --minutes 30 run.mp3   a run in a sound file
  stridetick click 168                               the click in a terminal
  stridetick sounds                                  the click&apos;s sounds
  stridetick backup                                  a backup of the log
  stridetick check                                   is the log sound?
  stridetick history --weeks 8                       the last weeks
  stridetick export --json log.json                  the log for other programs
  stridetick import run.fit log.json                 a watch&apos;s runs, another log
  stridetick merge other.db                          another computer&apos;s log
  stridetick runners                                 who runs here
  stridetick remind --once                           is something due today?
Each tells more with --help.</source>
        <translation>Ohne Fenster:
  stridetick render --spm 168 --minutes 30 run.mp3   ein Lauf als Tondatei
  stridetick click 168                               der Klick im Terminal
  stridetick sounds                                  die Klänge des Klicks
  stridetick backup                                  eine Sicherung des Logbuchs
  stridetick check                                   ist das Logbuch heil?
  stridetick history --weeks 8                       die letzten Wochen
  stridetick export --json log.json                  das Logbuch für andere Programme
  stridetick import run.fit log.json                 Läufe einer Uhr, ein anderes Logbuch
  stridetick merge other.db                          das Logbuch eines anderen Computers
  stridetick runners                                 wer hier läuft
  stridetick remind --once                           ist heute etwas dran?
Mehr zu jedem mit --help.</translation>
    </message>
</context>
<context>
    <name>DueToday</name>
    <message>
        <source>Nothing: there is no programme in this log.</source>
        <translation>Nichts: In diesem Logbuch ist kein Programm.</translation>
    </message>
    <message>
        <source>Nothing: today is not one of your days.</source>
        <translation>Nichts: Heute ist keiner deiner Tage.</translation>
    </message>
    <message>
        <source>Nothing: you have had your session today.</source>
        <translation>Nichts: Du hattest deine Einheit heute schon.</translation>
    </message>
    <message>
        <source>Nothing: your last session was yesterday, a rest day between is advised.</source>
        <translation>Nichts: Deine letzte Einheit war gestern, ein Ruhetag dazwischen ist ratsam.</translation>
    </message>
    <message>
        <source>Nothing: the quiet minute asks for 24 hours without the click.</source>
        <translation>Nichts: Die klickfreie Minute braucht 24 Stunden ohne Klick.</translation>
    </message>
    <message>
        <source>Nothing: today is a day without the click.</source>
        <translation>Nichts: Heute ist ein Tag ohne Klick.</translation>
    </message>
    <message>
        <source>Nothing: the programme is paused.</source>
        <translation>Nichts: Das Programm pausiert.</translation>
    </message>
    <message>
        <source>Nothing: the programme is finished and nothing is due.</source>
        <translation>Nichts: Das Programm ist beendet, und nichts steht an.</translation>
    </message>
    <message>
        <source>Say first how your last session was; then the next is offered.</source>
        <translation>Sag erst, wie deine letzte Einheit war; dann kommt die nächste.</translation>
    </message>
    <message>
        <source>Nothing: stopped for pain. The window says what now.</source>
        <translation>Nichts: wegen Schmerzen gestoppt. Wie es weitergeht, sagt das Fenster.</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>%1 – measured %2 %3 spm. %4.</source>
        <translation>%1 – %2 %3 Schritte/min gemessen. %4.</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>Bei %1.</translation>
    </message>
    <message>
        <source>Both feet.</source>
        <translation>Beide Füße.</translation>
    </message>
    <message>
        <source>With the click on.</source>
        <translation>Mit Klick.</translation>
    </message>
    <message>
        <source>Uneven taps.</source>
        <translation>Ungleichmäßig getippt.</translation>
    </message>
    <message>
        <source>%1 – target %2 spm (%3)</source>
        <translation>%1 – Ziel %2 Schritte/min (%3)</translation>
    </message>
    <message>
        <source>refresher run</source>
        <translation>Auffrischungslauf</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>%1 – %2 %3</source>
        <translation>%1 – %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>, click heard %1, %Ln steps</source>
        <translation>
            <numerusform>, Klick gehört %1, %Ln Schritt</numerusform>
            <numerusform>, Klick gehört %1, %Ln Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1 spm</source>
        <translation>bei %1 Schritten/min</translation>
    </message>
    <message>
        <source>, treadmill at %1</source>
        <translation>, Laufband bei %1</translation>
    </message>
    <message>
        <source>A target stays in the log as it was set. Set a new one on the Target page.</source>
        <translation>Ein Ziel bleibt im Logbuch, wie es gesetzt wurde. Setze auf der Seite Ziel ein neues.</translation>
    </message>
    <message>
        <source>This run is on. Stop it on the Run page, then it can be changed or deleted.</source>
        <translation>Dieser Lauf ist im Gang. Stoppe ihn auf der Seite Lauf, dann lässt er sich ändern oder löschen.</translation>
    </message>
    <message>
        <source>Half of it would be less than 60 steps a minute. Leave this off; if the value is wrong, delete the measurement.</source>
        <translation>Die Hälfte davon wäre weniger als 60 Schritte pro Minute. Lass das aus; ist der Wert falsch, lösche die Messung.</translation>
    </message>
    <message>
        <source>Twice as much would be more than 220 steps a minute, which no runner takes. Leave this on; if the value is wrong, delete the measurement.</source>
        <translation>Das Doppelte wäre mehr als 220 Schritte pro Minute, und die macht niemand. Lass das an; ist der Wert falsch, lösche die Messung.</translation>
    </message>
    <message>
        <source>A run that lasted 0:00 was none: cancel, and delete it instead.</source>
        <translation>Ein Lauf von 0:00 war keiner: Brich ab und lösche ihn stattdessen.</translation>
    </message>
    <message>
        <source>The log has this run with %1. Type a time up to that.</source>
        <translation>Im Logbuch hat dieser Lauf %1. Gib höchstens diese Zeit ein.</translation>
    </message>
</context>
<context>
    <name>FarWords</name>
    <message>
        <source>count-in</source>
        <translation>Einzählen</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>locker</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>Ton aus</translation>
    </message>
    <message>
        <source>click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>click when below</source>
        <translation>Klick, wenn darunter</translation>
    </message>
    <message>
        <source>until you stop</source>
        <translation>bis du stoppst</translation>
    </message>
    <message>
        <source>click in %1</source>
        <translation>Klick in %1</translation>
    </message>
    <message>
        <source>silent in %1</source>
        <translation>still in %1</translation>
    </message>
    <message>
        <source>end in %1</source>
        <translation>Ende in %1</translation>
    </message>
    <message>
        <source>Free run</source>
        <translation>Freier Lauf</translation>
    </message>
    <message>
        <source>Refresher</source>
        <translation>Auffrischung</translation>
    </message>
    <message>
        <source>Session %1 of %2</source>
        <translation>Einheit %1 von %2</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>bereit</translation>
    </message>
    <message>
        <source>steps a minute</source>
        <translation>Schritte pro Minute</translation>
    </message>
    <message>
        <source>target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>pausiert</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>noch %1</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>gemessen</translation>
    </message>
    <message>
        <source>check</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>tap one foot</source>
        <translation>einen Fuß tippen</translation>
    </message>
    <message>
        <source>tap for %1</source>
        <translation>noch %1 tippen</translation>
    </message>
    <message>
        <source>check over</source>
        <translation>Kontrolle vorbei</translation>
    </message>
    <message>
        <source>silent</source>
        <comment>no click now</comment>
        <translation>ohne Klick</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Weiter</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>kein Ton</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>± %1</source>
        <translation>± %1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
    <message>
        <source>%1 dB</source>
        <translation>%1 dB</translation>
    </message>
    <message>
        <source>%1 ms</source>
        <translation>%1 ms</translation>
    </message>
    <message>
        <source>ddd d MMM</source>
        <translation>ddd d. MMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d. MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d. MMM yyyy</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>Meilen</translation>
    </message>
    <message>
        <source>km</source>
        <translation>km</translation>
    </message>
    <message>
        <source>km/h</source>
        <translation>km/h</translation>
    </message>
    <message>
        <source>min/km</source>
        <translation>min/km</translation>
    </message>
    <message>
        <source>mph</source>
        <translation>mph</translation>
    </message>
    <message>
        <source>min/mile</source>
        <translation>min/Meile</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and its time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>silent</source>
        <comment>the volume</comment>
        <translation>stumm</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>There is no file in %1.</source>
        <translation>In %1 ist keine Datei.</translation>
    </message>
    <message>
        <source>%1 lies too deep in folders.</source>
        <translation>%1 liegt zu tief in Ordnern.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 ist nicht lesbar (%2).</translation>
    </message>
    <message>
        <source>%1 holds too many files; those behind are left out.</source>
        <translation>%1 enthält zu viele Dateien; die hinteren bleiben weg.</translation>
    </message>
    <message>
        <source>not a watch&apos;s file</source>
        <translation>keine Datei einer Uhr</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>abgeschnitten</translation>
    </message>
    <message>
        <source>changed since it was written</source>
        <translation>seit dem Schreiben verändert</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>fehlerhaft aufgebaut</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>zu groß</translation>
    </message>
    <message>
        <source>nothing recorded in it</source>
        <translation>nichts darin aufgezeichnet</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>nicht lesbar</translation>
    </message>
    <message>
        <source>, its numbers taken for one foot&apos;s</source>
        <translation>, die Zahlen als die eines Fußes gelesen</translation>
    </message>
    <message>
        <source>, its numbers taken for both feet&apos;s</source>
        <translation>, die Zahlen als die beider Füße gelesen</translation>
    </message>
    <message>
        <source>unreadable: %1 (%2)</source>
        <translation>nicht lesbar: %1 (%2)</translation>
    </message>
    <message>
        <source>not a run</source>
        <translation>kein Lauf</translation>
    </message>
    <message>
        <source>deleted here before, and stays deleted</source>
        <translation>hier früher gelöscht, bleibt gelöscht</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>schon da</translation>
    </message>
    <message>
        <source>added to the run of that time</source>
        <translation>zum Lauf dieser Zeit hinzugefügt</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importiert</translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>a log, not a run</source>
        <translation>ein Logbuch, kein Lauf</translation>
    </message>
    <message>
        <source>the log does not take it (%1)</source>
        <translation>das Logbuch nimmt es nicht (%1)</translation>
    </message>
    <message>
        <source>No new run</source>
        <translation>Kein neuer Lauf</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new runs</source>
        <translation>
            <numerusform>%Ln neuer Lauf</numerusform>
            <numerusform>%Ln neue Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added to the runs of their time</source>
        <translation>
            <numerusform>%Ln zum Lauf seiner Zeit hinzugefügt</numerusform>
            <numerusform>%Ln zu den Läufen ihrer Zeit hinzugefügt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there already</source>
        <translation>
            <numerusform>%Ln schon da</numerusform>
            <numerusform>%Ln schon da</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted before</source>
        <translation>
            <numerusform>%Ln früher gelöscht</numerusform>
            <numerusform>%Ln früher gelöscht</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not runs</source>
        <translation>
            <numerusform>%Ln kein Lauf</numerusform>
            <numerusform>%Ln keine Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable</source>
        <translation>
            <numerusform>%Ln nicht lesbar</numerusform>
            <numerusform>%Ln nicht lesbar</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln logs</source>
        <translation>
            <numerusform>%Ln Logbuch</numerusform>
            <numerusform>%Ln Logbücher</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled at file %1 of %2: what was taken before stays, the rest was left out.</source>
        <translation>Abgebrochen bei Datei %1 von %2: Was vorher aufgenommen wurde, bleibt, der Rest wurde weggelassen.</translation>
    </message>
    <message>
        <source>Cancelled: what was taken before stays, the rest was left out.</source>
        <translation>Abgebrochen: Was vorher aufgenommen wurde, bleibt, der Rest wurde weggelassen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs were deleted here before, and stay deleted.</source>
        <translation>
            <numerusform>%Ln Lauf wurde hier früher gelöscht und bleibt gelöscht.</numerusform>
            <numerusform>%Ln Läufe wurden hier früher gelöscht und bleiben gelöscht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files do not say whether they count one foot or both: their numbers decided, and the list below says how.</source>
        <translation>
            <numerusform>%Ln Datei sagt nicht, ob sie einen Fuß oder beide zählt: Ihre Zahlen haben entschieden, und die Liste unten sagt, wie.</numerusform>
            <numerusform>%Ln Dateien sagen nicht, ob sie einen Fuß oder beide zählen: Ihre Zahlen haben entschieden, und die Liste unten sagt, wie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln logs are not imported here: merge them on the page %1.</source>
        <translation>
            <numerusform>%Ln Logbuch wird hier nicht importiert: Führe es auf der Seite %1 zusammen.</numerusform>
            <numerusform>%Ln Logbücher werden hier nicht importiert: Führe sie auf der Seite %1 zusammen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Log and backups</source>
        <translation>Logbuch und Sicherungen</translation>
    </message>
</context>
<context>
    <name>KeyAction</name>
    <message>
        <source>Go to Today</source>
        <translation>Zur Seite Heute</translation>
    </message>
    <message>
        <source>Go to Measure</source>
        <translation>Zur Seite Messen</translation>
    </message>
    <message>
        <source>Go to Target</source>
        <translation>Zur Seite Ziel</translation>
    </message>
    <message>
        <source>Go to Run</source>
        <translation>Zum Lauf</translation>
    </message>
    <message>
        <source>Go to Review</source>
        <translation>Zum Rückblick</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>Zu den Einstellungen</translation>
    </message>
    <message>
        <source>Go to Log and backups</source>
        <translation>Zu Logbuch und Sicherungen</translation>
    </message>
    <message>
        <source>Import runs</source>
        <translation>Läufe importieren</translation>
    </message>
    <message>
        <source>Show what was imported</source>
        <translation>Das Importierte zeigen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Take back the last tap</source>
        <translation>Letzten Tap zurücknehmen</translation>
    </message>
    <message>
        <source>Start the minute over, or cancel a check</source>
        <translation>Minute neu beginnen oder Kontrolle abbrechen</translation>
    </message>
    <message>
        <source>Start or stop the run</source>
        <translation>Lauf starten oder stoppen</translation>
    </message>
    <message>
        <source>Start, pause or go on</source>
        <translation>Start, Pause oder weiter</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>Lauf stoppen</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Pause oder weiter</translation>
    </message>
    <message>
        <source>Skip to what comes next</source>
        <translation>Zum Nächsten springen</translation>
    </message>
    <message>
        <source>One step a minute faster</source>
        <translation>Ein Schritt pro Minute schneller</translation>
    </message>
    <message>
        <source>One step a minute slower</source>
        <translation>Ein Schritt pro Minute langsamer</translation>
    </message>
    <message>
        <source>Five steps a minute faster</source>
        <translation>Fünf Schritte pro Minute schneller</translation>
    </message>
    <message>
        <source>Five steps a minute slower</source>
        <translation>Fünf Schritte pro Minute langsamer</translation>
    </message>
    <message>
        <source>Mute the click, or not</source>
        <translation>Klick stumm oder nicht</translation>
    </message>
    <message>
        <source>Full screen, and back</source>
        <translation>Vollbild und zurück</translation>
    </message>
    <message>
        <source>Check your cadence by taps</source>
        <translation>Deine Schrittfrequenz durch Tippen kontrollieren</translation>
    </message>
    <message>
        <source>Show the weeks</source>
        <translation>Die Wochen zeigen</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Das Diagramm zeigen</translation>
    </message>
    <message>
        <source>Show the year</source>
        <translation>Das Jahr zeigen</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Den Bericht zeigen</translation>
    </message>
    <message>
        <source>Undo a change</source>
        <translation>Eine Änderung rückgängig machen</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Rückgängig Gemachtes wiederholen</translation>
    </message>
    <message>
        <source>Edit the selected entry</source>
        <translation>Den gewählten Eintrag bearbeiten</translation>
    </message>
    <message>
        <source>Delete the selected entry</source>
        <translation>Den gewählten Eintrag löschen</translation>
    </message>
    <message>
        <source>Fewer weeks</source>
        <translation>Weniger Wochen</translation>
    </message>
    <message>
        <source>More weeks</source>
        <translation>Mehr Wochen</translation>
    </message>
    <message>
        <source>All weeks</source>
        <translation>Alle Wochen</translation>
    </message>
    <message>
        <source>Go back, or cancel what is being done</source>
        <translation>Zurück, oder abbrechen, was gerade läuft</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>While you tap</source>
        <translation>Beim Tippen</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>Chart by week</source>
        <translation>Diagramm nach Wochen</translation>
    </message>
    <message>
        <source>Settings, log and imports</source>
        <translation>Einstellungen, Logbuch und Importe</translation>
    </message>
    <message>
        <source>Open the user&apos;s guide</source>
        <translation>Das Handbuch öffnen</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Lauter</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Leiser</translation>
    </message>
    <message>
        <source>Next tab of the settings</source>
        <translation>Nächster Reiter der Einstellungen</translation>
    </message>
    <message>
        <source>Previous tab of the settings</source>
        <translation>Voriger Reiter der Einstellungen</translation>
    </message>
</context>
<context>
    <name>LogNotices</name>
    <message>
        <source>There is no backup that could hold the rest.</source>
        <translation>Es gibt keine Sicherung, die den Rest enthalten könnte.</translation>
    </message>
    <message>
        <source>Your log was damaged. %1 The damaged file was put aside on %2 and is kept beside it as %3. %4</source>
        <translation>Dein Logbuch war beschädigt. %1 Die beschädigte Datei wurde am %2 beiseitegelegt und liegt daneben als %3. %4</translation>
    </message>
    <message>
        <source>Nothing in it could be read.</source>
        <translation>Nichts darin war lesbar.</translation>
    </message>
    <message>
        <source>Read from it and in a new log: %1.</source>
        <translation>Daraus gelesen und in einem neuen Logbuch: %1.</translation>
    </message>
    <message>
        <source>Nothing that you do until you close Stridetick will be kept.</source>
        <translation>Nichts von dem, was du bis zum Schließen von Stridetick tust, wird gespeichert.</translation>
    </message>
    <message>
        <source>Your log was brought up to date. The old one is kept as %1.</source>
        <translation>Dein Logbuch wurde auf den neuen Stand gebracht. Das alte ist als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>Your log was written by a newer Stridetick and was left untouched. %1 Install the newer version to go on with it.</source>
        <translation>Dein Logbuch wurde von einem neueren Stridetick geschrieben und blieb unberührt. %1 Installiere die neuere Version, um damit weiterzumachen.</translation>
    </message>
    <message>
        <source>The log file belongs to another program and was left untouched. %1 Start with another file: stridetick --log FILE.</source>
        <translation>Die Datei des Logbuchs gehört einem anderen Programm und blieb unberührt. %1 Starte mit einer anderen Datei: stridetick --log FILE.</translation>
    </message>
    <message>
        <source>Your log cannot be written: the file or its folder is read-only. You see a copy. %1 Make it writable and start again.</source>
        <translation>Dein Logbuch ist nicht beschreibbar: Die Datei oder ihr Ordner ist schreibgeschützt. Du siehst eine Kopie. %1 Mach es beschreibbar und starte neu.</translation>
    </message>
    <message>
        <source>Your log could not be opened (%1). It is tried again all the time, and what you do meanwhile is kept in memory and written then. Close other programs that use the file, check the folder and the space on the disk, and leave the window open.</source>
        <translation>Dein Logbuch ließ sich nicht öffnen (%1). Es wird laufend wieder versucht; was du solange tust, bleibt im Speicher und wird dann geschrieben. Schließe andere Programme, die die Datei benutzen, prüfe den Ordner und den Platz auf dem Datenträger und lass das Fenster offen.</translation>
    </message>
    <message>
        <source>A run that was cut short was recovered: find it under Review.</source>
        <translation>Ein abgebrochener Lauf wurde gerettet: Du findest ihn im Rückblick.</translation>
    </message>
    <message>
        <source>The log cannot be written just now (%1). Everything is kept in memory and tried again; free some space or check the folder, and leave the window open.</source>
        <translation>Das Logbuch lässt sich gerade nicht schreiben (%1). Alles bleibt im Speicher und wird wieder versucht; schaffe Platz oder prüfe den Ordner und lass das Fenster offen.</translation>
    </message>
    <message>
        <source>An entry could not be written and is not kept (%1). The others are; please report this with what you did before.</source>
        <translation>Ein Eintrag konnte nicht geschrieben werden und ist verloren (%1). Die anderen sind da; bitte melde das mit dem, was du davor getan hast.</translation>
    </message>
    <message>
        <source>The log file was removed while it was in use. It was written anew on %1, with all that it held. Backups that were removed with it are gone; a new one is being made.</source>
        <translation>Die Datei des Logbuchs wurde im Gebrauch entfernt. Sie wurde am %1 mit ihrem ganzen Inhalt neu geschrieben. Mit ihr entfernte Sicherungen sind weg; eine neue wird erstellt.</translation>
    </message>
    <message>
        <source>Another file was put in the place of the log. What the log held until %1 is kept as %2; from now on the new file is written.</source>
        <translation>An die Stelle des Logbuchs wurde eine andere Datei gelegt. Was das Logbuch bis zum %1 enthielt, ist als %2 aufbewahrt; ab jetzt wird die neue Datei geschrieben.</translation>
    </message>
    <message>
        <source>The log cannot be read just now (%1). What you see is incomplete; nothing was deleted. Close other programs that use the file, or start again.</source>
        <translation>Das Logbuch ist gerade nicht lesbar (%1). Was du siehst, ist unvollständig; gelöscht wurde nichts. Schließe andere Programme, die die Datei benutzen, oder starte neu.</translation>
    </message>
    <message>
        <source>The backup of %1 may hold the rest: %2 shows what is in it and can restore it.</source>
        <translation>Die Sicherung vom %1 enthält vielleicht den Rest: %2 zeigt, was darin ist, und kann sie wiederherstellen.</translation>
    </message>
    <message>
        <source>Log and backups</source>
        <translation>Logbuch und Sicherungen</translation>
    </message>
    <message>
        <source>Your log was not where it should be, and an empty one was begun. The backup of %1 is there: %2 shows what is in it and can restore it.</source>
        <translation>Dein Logbuch war nicht an seinem Platz, ein leeres wurde begonnen. Die Sicherung vom %1 ist da: %2 zeigt, was darin ist, und kann sie wiederherstellen.</translation>
    </message>
</context>
<context>
    <name>LogReplacement</name>
    <message>
        <source>Your log is being opened.</source>
        <translation>Dein Logbuch wird geöffnet.</translation>
    </message>
    <message>
        <source>Your log could not be opened yet: see the notice above.</source>
        <translation>Dein Logbuch konnte noch nicht geöffnet werden: siehe Hinweis oben.</translation>
    </message>
    <message>
        <source>This run of the program is not kept: no backup can be made, and nothing restored or merged. See the notice above.</source>
        <translation>Diese Sitzung wird nicht gespeichert: Es kann weder gesichert noch wiederhergestellt oder zusammengeführt werden. Siehe Hinweis oben.</translation>
    </message>
    <message>
        <source>Your log is being restored or merged: wait until that is done.</source>
        <translation>Dein Logbuch wird wiederhergestellt oder zusammengeführt: Warte, bis das fertig ist.</translation>
    </message>
    <message>
        <source>A run is on: stop it before you restore or merge.</source>
        <translation>Ein Lauf ist im Gang: Stoppe ihn, bevor du wiederherstellst oder zusammenführst.</translation>
    </message>
    <message>
        <source>A minute is being tapped: finish it before you restore or merge.</source>
        <translation>Gerade wird eine Minute getippt: Beende sie, bevor du wiederherstellst oder zusammenführst.</translation>
    </message>
    <message>
        <source>Entries wait to be written; restore or merge after that.</source>
        <translation>Einträge warten noch auf das Speichern; danach kannst du wiederherstellen oder zusammenführen.</translation>
    </message>
    <message>
        <source>Files are being imported: wait for that, or cancel it, before you restore or merge.</source>
        <translation>Gerade werden Dateien importiert: Warte darauf oder brich ab, bevor du wiederherstellst oder zusammenführst.</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message numerus="yes">
        <source>%Ln measurements</source>
        <translation>
            <numerusform>%Ln Messung</numerusform>
            <numerusform>%Ln Messungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs</source>
        <translation>
            <numerusform>%Ln Lauf</numerusform>
            <numerusform>%Ln Läufe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln targets</source>
        <translation>
            <numerusform>%Ln Ziel</numerusform>
            <numerusform>%Ln Ziele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln programmes</source>
        <translation>
            <numerusform>%Ln Programm</numerusform>
            <numerusform>%Ln Programme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln Eintrag</numerusform>
            <numerusform>%Ln Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Täglich</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Auf Wunsch</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>Vor einem Update</translation>
    </message>
    <message>
        <source>Before damage or loss</source>
        <translation>Vor Schaden oder Verlust</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Vor Wiederherstellung</translation>
    </message>
    <message>
        <source>Before a merge</source>
        <translation>Vor Zusammenführen</translation>
    </message>
    <message>
        <source>Empty, or not there any more</source>
        <translation>Leer oder nicht mehr da</translation>
    </message>
    <message>
        <source>Not a log of Stridetick</source>
        <translation>Kein Logbuch von Stridetick</translation>
    </message>
    <message>
        <source>Of a newer Stridetick</source>
        <translation>Von einem neueren Stridetick</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Beschädigt</translation>
    </message>
    <message>
        <source>Cannot be read just now</source>
        <translation>Gerade nicht lesbar</translation>
    </message>
    <message>
        <source>This file is empty or not there any more. Choose another one.</source>
        <translation>Diese Datei ist leer oder nicht mehr da. Wähle eine andere.</translation>
    </message>
    <message>
        <source>This file is not a log of Stridetick. Choose another one.</source>
        <translation>Diese Datei ist kein Logbuch von Stridetick. Wähle eine andere.</translation>
    </message>
    <message>
        <source>This backup was written by a newer Stridetick. Install the newer version to restore it.</source>
        <translation>Diese Sicherung wurde von einem neueren Stridetick geschrieben. Installiere die neuere Version, um sie wiederherzustellen.</translation>
    </message>
    <message>
        <source>This backup is damaged (%1) and is not restored. Choose another one.</source>
        <translation>Diese Sicherung ist beschädigt (%1) und wird nicht wiederhergestellt. Wähle eine andere.</translation>
    </message>
    <message>
        <source>This backup cannot be read just now (%1). Check the file and its folder, then try again.</source>
        <translation>Diese Sicherung ist gerade nicht lesbar (%1). Prüfe die Datei und ihren Ordner, dann versuche es noch einmal.</translation>
    </message>
    <message>
        <source>There is no log %1.</source>
        <translation>Es gibt kein Logbuch %1.</translation>
    </message>
    <message>
        <source>%1 is not a log of Stridetick (%2).</source>
        <translation>%1 ist kein Logbuch von Stridetick (%2).</translation>
    </message>
    <message>
        <source>%1 was written by a newer Stridetick (%2): install that version.</source>
        <translation>%1 wurde von einem neueren Stridetick geschrieben (%2): Installiere diese Version.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2): nothing was taken from it.</source>
        <translation>%1 ist beschädigt (%2): Nichts wurde daraus übernommen.</translation>
    </message>
    <message>
        <source>%1 cannot be read just now (%2). Close other programs that use it, or check who may read it, and try again.</source>
        <translation>%1 ist gerade nicht lesbar (%2). Schließe andere Programme, die es benutzen, oder prüfe die Leserechte und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>No backup could be made (%1). Free some space, or check the folder of the backups.</source>
        <translation>Es konnte keine Sicherung erstellt werden (%1). Schaffe Platz oder prüfe den Ordner der Sicherungen.</translation>
    </message>
    <message>
        <source>A backup is made on each day on which you measure or run; those of the last %1 days, %2 weeks and %3 months stay, and those that you ask for stay for good. Let Syncthing, Nextcloud or Dropbox copy the folder of the backups, not the log itself: a copy of a log in use may lack what was written last.</source>
        <translation>An jedem Tag, an dem du misst oder läufst, wird eine Sicherung erstellt; die der letzten %1 Tage, %2 Wochen und %3 Monate bleiben, und die auf deinen Wunsch bleiben für immer. Lass Syncthing, Nextcloud oder Dropbox den Ordner der Sicherungen kopieren, nicht das Logbuch selbst: Der Kopie eines Logbuchs in Gebrauch kann das zuletzt Geschriebene fehlen.</translation>
    </message>
</context>
<context>
    <name>LoginItem</name>
    <message>
        <source>Stridetick reminder</source>
        <translation>Stridetick-Erinnerung</translation>
    </message>
    <message>
        <source>Reminds of your cadence programme on its days</source>
        <translation>Erinnert an dein Schrittfrequenz-Programm an seinen Tagen</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2): you will not be reminded. See to the folder and try again.</source>
        <translation>%1 lässt sich nicht schreiben (%2): Du wirst nicht erinnert. Sieh nach dem Ordner und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>%1 cannot be removed (%2): remove it by hand, or you will still be reminded.</source>
        <translation>%1 lässt sich nicht entfernen (%2): Entferne es von Hand, sonst wirst du weiter erinnert.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>T&amp;oday</source>
        <translation>&amp;Heute</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Messen</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>&amp;Ziel</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Lauf</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>&amp;Rückblick</translation>
    </message>
    <message>
        <source>&amp;Log and backups…</source>
        <translation>Logbuch und &amp;Sicherungen…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>About Stridetick</source>
        <translation>Über Stridetick</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Stridetick %1&lt;/b&gt;, a cadence trainer for runners. GPL-3.0-or-later.&lt;/p&gt;&lt;p&gt;A step rate 5 to 10 % higher lowers the load on knee and hip in the lab (Heiderscheit 2011, Lenhart 2014). Evidence that it changes how often runners get hurt is very limited (Anderson 2022), and 160 is a rule of thumb, not a law. This is not medical advice.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Stridetick %1&lt;/b&gt;, ein Schrittfrequenz-Trainer zum Laufen. GPL-3.0-or-later.&lt;/p&gt;&lt;p&gt;Eine um 5 bis 10 % höhere Schrittfrequenz senkt im Labor die Belastung von Knie und Hüfte (Heiderscheit 2011, Lenhart 2014). Belege, dass sich damit ändert, wie oft Laufende sich verletzen, sind sehr begrenzt (Anderson 2022), und 160 ist eine Faustregel, kein Gesetz. Das ist kein ärztlicher Rat.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Import runs…</source>
        <translation>Läufe &amp;importieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;About Stridetick</source>
        <translation>&amp;Über Stridetick</translation>
    </message>
    <message>
        <source>User&apos;s &amp;guide</source>
        <translation>&amp;Handbuch</translation>
    </message>
</context>
<context>
    <name>MergeSource</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Es gibt keine Datei %1.</translation>
    </message>
    <message>
        <source>%1 is neither a log of Stridetick nor one as JSON.</source>
        <translation>%1 ist kein Logbuch von Stridetick, auch keines als JSON.</translation>
    </message>
    <message>
        <source>%1 is not a log as JSON that can be read (%2). The log is as it was.</source>
        <translation>%1 ist kein lesbares Logbuch als JSON (%2). Das Logbuch ist, wie es war.</translation>
    </message>
    <message>
        <source>%1 could not be merged (%2). The log is as it was.</source>
        <translation>%1 konnte nicht zusammengeführt werden (%2). Das Logbuch ist, wie es war.</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message numerus="yes">
        <source>%Ln other entries</source>
        <translation>
            <numerusform>%Ln anderer Eintrag</numerusform>
            <numerusform>%Ln andere Einträge</numerusform>
        </translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Messung</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Answers after the run</source>
        <translation>Antworten nach dem Lauf</translation>
    </message>
    <message>
        <source>A watch&apos;s minutes of the run</source>
        <translation>Minuten der Uhr zum Lauf</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Steps of the programme</source>
        <translation>Schritte des Programms</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Eintrag</translation>
    </message>
    <message>
        <source>%1: the same run of a watch is in both; this log&apos;s is put away.</source>
        <translation>%1: Derselbe Lauf einer Uhr ist in beiden; der dieses Logbuchs wird beiseitegelegt.</translation>
    </message>
    <message>
        <source>%1: the same run of a watch is in both; the other log&apos;s is put away.</source>
        <translation>%1: Derselbe Lauf einer Uhr ist in beiden; der des anderen Logbuchs wird beiseitegelegt.</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>Zeit unbekannt</translation>
    </message>
    <message>
        <source>%1: deleted in the other log, and stays deleted; this log&apos;s change of %2 is given up.</source>
        <translation>%1: im anderen Logbuch gelöscht, bleibt gelöscht; die Änderung dieses Logbuchs (%2) entfällt.</translation>
    </message>
    <message>
        <source>%1: deleted in this log, and stays deleted; the other log&apos;s change of %2 is given up.</source>
        <translation>%1: in diesem Logbuch gelöscht, bleibt gelöscht; die Änderung des anderen Logbuchs (%2) entfällt.</translation>
    </message>
    <message>
        <source>%1: changed in both; the other log&apos;s change is the later one, this log&apos;s of %2 is given up.</source>
        <translation>%1: in beiden geändert; die Änderung des anderen Logbuchs ist die spätere, die dieses Logbuchs (%2) entfällt.</translation>
    </message>
    <message>
        <source>%1: changed in both; this log&apos;s change is the later one, the other log&apos;s of %2 is given up.</source>
        <translation>%1: in beiden geändert; die Änderung dieses Logbuchs ist die spätere, die des anderen Logbuchs (%2) entfällt.</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <translation>Neu: %1.</translation>
    </message>
    <message>
        <source>Changed there later: %1.</source>
        <translation>Dort später geändert: %1.</translation>
    </message>
    <message>
        <source>Deleted there, and so here: %1.</source>
        <translation>Dort gelöscht und damit auch hier: %1.</translation>
    </message>
    <message>
        <source>Nothing that you would see: only what the program notes for itself.</source>
        <translation>Nichts, was du sehen würdest: nur, was das Programm für sich vermerkt.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>an entry of the log, and its day</comment>
        <translation>%1 vom %2</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Cadence trainer: tap to measure, run to the click, review the weeks.</source>
        <translation>Schrittfrequenz-Trainer: durch Tippen messen, zum Klick laufen, auf die Wochen zurückblicken.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Die Version zeigen.</translation>
    </message>
    <message>
        <source>Keep the log in FILE.</source>
        <translation>Das Logbuch in FILE führen.</translation>
    </message>
    <message>
        <source>Save pictures of every page, with a made-up runner&apos;s weeks, into FOLDER.</source>
        <translation>Bilder jeder Seite, mit den Wochen einer erfundenen Person, in FOLDER speichern.</translation>
    </message>
    <message>
        <source>Try: stridetick --help</source>
        <translation>Versuche: stridetick --help</translation>
    </message>
    <message>
        <source>--log needs the name of a file.</source>
        <translation>--log braucht den Namen einer Datei.</translation>
    </message>
    <message>
        <source>--tour needs the name of a folder.</source>
        <translation>--tour braucht den Namen eines Ordners.</translation>
    </message>
    <message>
        <source>The log of this runner, the first&apos;s if not given; stridetick runners tells who there is.</source>
        <translation>Das Logbuch dieses Profils; ohne Angabe das des ersten. stridetick runners sagt, welche es gibt.</translation>
    </message>
    <message>
        <source>--log or --runner, not both.</source>
        <translation>--log oder --runner, nicht beides.</translation>
    </message>
    <message>
        <source>There is no runner &quot;%1&quot; here. There is: %2.</source>
        <translation>Es gibt hier kein Profil „%1“. Es gibt: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>With --tour: only that look, one of %1.</source>
        <translation>Mit --tour: nur dieses Aussehen, eines von %1.</translation>
    </message>
    <message>
        <source>With --tour: from right to left.</source>
        <translation>Mit --tour: von rechts nach links.</translation>
    </message>
    <message>
        <source>Runs of a watch (FIT, TCX, GPX) and folders of them: the window imports them.</source>
        <translation>Läufe einer Uhr (FIT, TCX, GPX) und Ordner damit: Das Fenster importiert sie.</translation>
    </message>
    <message>
        <source>There is no command and no file of this name: %1</source>
        <translation>Es gibt keinen Befehl und keine Datei dieses Namens: %1</translation>
    </message>
    <message>
        <source>--tour takes no FILE.</source>
        <translation>--tour nimmt keine FILE.</translation>
    </message>
    <message>
        <source>--look is one of %1.</source>
        <translation>--look ist eines von %1.</translation>
    </message>
    <message>
        <source>--look and --mirrored go with --tour FOLDER.</source>
        <translation>--look und --mirrored gehören zu --tour FOLDER.</translation>
    </message>
</context>
<context>
    <name>PainWords</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the day after: %1</source>
        <translation>am Tag danach: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pain&lt;/b&gt; (0 to 10): none; the day after was not answered.</source>
        <translation>&lt;b&gt;Schmerz&lt;/b&gt; (0 bis 10): keiner; der Tag danach wurde nicht beantwortet.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pain&lt;/b&gt; (0 to 10): none, nor on the day after.</source>
        <translation>&lt;b&gt;Schmerz&lt;/b&gt; (0 bis 10): keiner, auch nicht am Tag danach.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pain&lt;/b&gt; (0 to 10): none, nor on the day after where that was answered (%1 of %2).</source>
        <translation>&lt;b&gt;Schmerz&lt;/b&gt; (0 bis 10): keiner, auch nicht am Tag danach, soweit beantwortet (%1 von %2).</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pain&lt;/b&gt; (0 to 10): %1.</source>
        <translation>&lt;b&gt;Schmerz&lt;/b&gt; (0 bis 10): %1.</translation>
    </message>
    <message>
        <source>%1, a free run: %2</source>
        <translation>%1, freier Lauf: %2</translation>
    </message>
    <message>
        <source>No run has been answered yet.</source>
        <translation>Noch kein Lauf wurde beantwortet.</translation>
    </message>
    <message>
        <source>Runs without pain: %1.</source>
        <translation>Läufe ohne Schmerz: %1.</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Stop running on it and see a doctor or physiotherapist. The plan waits.</source>
        <translation>Lauf damit nicht weiter und lass es ärztlich oder physiotherapeutisch abklären. Der Plan wartet.</translation>
    </message>
    <message>
        <source>Stop running on it and see a doctor or physiotherapist.</source>
        <translation>Lauf damit nicht weiter und lass es ärztlich oder physiotherapeutisch abklären.</translation>
    </message>
    <message>
        <source>Six weeks</source>
        <translation>Sechswöchig</translation>
    </message>
    <message>
        <source>Four weeks</source>
        <translation>Vierwöchig</translation>
    </message>
    <message>
        <source>no click</source>
        <translation>kein Klick</translation>
    </message>
    <message>
        <source>click all the time</source>
        <translation>Klick die ganze Zeit</translation>
    </message>
    <message>
        <source>click in the first minute only</source>
        <translation>Klick nur in der ersten Minute</translation>
    </message>
    <message>
        <source>%1 on / %2 off</source>
        <translation>%1 an / %2 aus</translation>
    </message>
    <message>
        <source>%1 minutes, %2, at %3</source>
        <translation>%1 Minuten, %2, mit %3</translation>
    </message>
    <message>
        <source>Repeat from week %1</source>
        <translation>Ab Woche %1 wiederholen</translation>
    </message>
    <message>
        <source>Go on to week %1</source>
        <translation>Weiter zu Woche %1</translation>
    </message>
    <message>
        <source>A smaller raise, 2.5 %: week %1 at %2</source>
        <translation>Eine kleinere Erhöhung, 2,5 %: Woche %1 mit %2</translation>
    </message>
    <message>
        <source>Keep the target of %1</source>
        <translation>Beim Ziel von %1 bleiben</translation>
    </message>
    <message>
        <source>Step up to %1</source>
        <translation>Auf %1 steigern</translation>
    </message>
    <message>
        <source>The rest of the four-week plan</source>
        <translation>Der Rest des Vier-Wochen-Plans</translation>
    </message>
    <message>
        <source>Finish the plan here</source>
        <translation>Den Plan hier abschließen</translation>
    </message>
    <message>
        <source>Finish it? A finished plan is not taken up again; the follow-ups come after 4, 12 and 26 weeks.</source>
        <translation>Abschließen? Ein abgeschlossener Plan wird nicht wieder aufgenommen; die Nachmessungen kommen nach 4, 12 und 26 Wochen.</translation>
    </message>
    <message>
        <source>Finish it? A finished plan is not taken up again.</source>
        <translation>Abschließen? Ein abgeschlossener Plan wird nicht wieder aufgenommen.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>noch nicht</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>teilweise</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>behalten</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>am Anfang</translation>
    </message>
    <message>
        <source>building</source>
        <translation>im Aufbau</translation>
    </message>
    <message>
        <source>settling</source>
        <translation>festigt sich</translation>
    </message>
    <message>
        <source>habit</source>
        <translation>Gewohnheit</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>Hüfte</translation>
    </message>
    <message>
        <source>Shin</source>
        <translation>Schienbein</translation>
    </message>
    <message>
        <source>Calf</source>
        <translation>Wade</translation>
    </message>
    <message>
        <source>Achilles</source>
        <translation>Achillessehne</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Rücken</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Anderswo</translation>
    </message>
    <message>
        <source>The week is repeated. No click on %1: run at your old cadence.</source>
        <translation>Die Woche wird wiederholt. Kein Klick am %1: Lauf mit deiner alten Schrittfrequenz.</translation>
    </message>
    <message>
        <source>No click on %1: run at your old cadence.</source>
        <translation>Kein Klick am %1: Lauf mit deiner alten Schrittfrequenz.</translation>
    </message>
    <message>
        <source>Go on as planned.</source>
        <translation>Weiter wie geplant.</translation>
    </message>
    <message>
        <source>The week is repeated. No click today: run at your old cadence.</source>
        <translation>Die Woche wird wiederholt. Heute kein Klick: Lauf mit deiner alten Schrittfrequenz.</translation>
    </message>
    <message>
        <source>What followed from the pain of the run stays.</source>
        <translation>Was aus dem Schmerz des Laufs folgte, bleibt.</translation>
    </message>
    <message>
        <source>six weeks</source>
        <translation>sechs Wochen</translation>
    </message>
    <message>
        <source>four weeks</source>
        <translation>vier Wochen</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>Knie</translation>
    </message>
    <message>
        <source>hip</source>
        <translation>Hüfte</translation>
    </message>
    <message>
        <source>shin</source>
        <translation>Schienbein</translation>
    </message>
    <message>
        <source>calf</source>
        <translation>Wade</translation>
    </message>
    <message>
        <source>achilles</source>
        <translation>Achillessehne</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>Fuß</translation>
    </message>
    <message>
        <source>back</source>
        <translation>Rücken</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>anderswo</translation>
    </message>
    <message>
        <source>No click today: run at your old cadence.</source>
        <translation>Heute kein Klick: Lauf mit deiner alten Schrittfrequenz.</translation>
    </message>
    <message>
        <source>there before and grew</source>
        <translation>war vorher da und nahm zu</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>stechend</translation>
    </message>
    <message>
        <source>with a limp</source>
        <translation>mit Hinken</translation>
    </message>
    <message>
        <source>at night or at rest</source>
        <translation>nachts oder in Ruhe</translation>
    </message>
    <message>
        <source>one bony spot hurts to press</source>
        <translation>eine Stelle am Knochen ist druckempfindlich</translation>
    </message>
    <message>
        <source>The week is repeated. The day without the click is past.</source>
        <translation>Die Woche wird wiederholt. Der Tag ohne Klick ist schon vorbei.</translation>
    </message>
    <message>
        <source>The day after the run, one without the click, is past.</source>
        <translation>Der Tag danach, einer ohne Klick, ist schon vorbei.</translation>
    </message>
</context>
<context>
    <name>ProgrammeFacts</name>
    <message numerus="yes">
        <source>%1 of %n sessions were done</source>
        <translation>
            <numerusform>%1 von %n Einheit gemacht</numerusform>
            <numerusform>%1 von %n Einheiten gemacht</numerusform>
        </translation>
    </message>
    <message>
        <source>sessions done: %1</source>
        <translation>gemachte Einheiten: %1</translation>
    </message>
    <message>
        <source>sessions planned: %1</source>
        <translation>geplante Einheiten: %1</translation>
    </message>
    <message>
        <source>you practised %1 of %2 planned</source>
        <translation>geübt: %1 von geplanten %2</translation>
    </message>
    <message>
        <source>you practised %1</source>
        <translation>geübt: %1</translation>
    </message>
    <message>
        <source>%1 were planned</source>
        <translation>geplant: %1</translation>
    </message>
    <message>
        <source>your silent minutes were %1 off the target (median of %2), the band is %3 %</source>
        <translation>deine stillen Minuten lagen um %1 neben dem Ziel (Median von %2), erlaubt sind %3 %</translation>
    </message>
    <message>
        <source>your silent minutes were %1 off the target, the band is %2 %</source>
        <translation>deine stillen Minuten lagen um %1 neben dem Ziel, erlaubt sind %2 %</translation>
    </message>
    <message>
        <source>silent minutes tapped: 0, so that the week is not measured</source>
        <translation>getippte stille Minuten: 0, die Woche ist also nicht gemessen</translation>
    </message>
    <message>
        <source>silent minutes tapped: %1</source>
        <translation>getippte stille Minuten: %1</translation>
    </message>
    <message>
        <source>it was there before and grew</source>
        <translation>der Schmerz war vorher da und nahm zu</translation>
    </message>
    <message>
        <source>it was sharp</source>
        <translation>der Schmerz war stechend</translation>
    </message>
    <message>
        <source>it made you limp</source>
        <translation>du hast gehinkt</translation>
    </message>
    <message>
        <source>it hurt at night or at rest</source>
        <translation>Schmerz nachts oder in Ruhe</translation>
    </message>
    <message>
        <source>one bony spot hurt to press</source>
        <translation>eine Stelle am Knochen war druckempfindlich</translation>
    </message>
    <message>
        <source>on the next day it was worse than after the run</source>
        <translation>am Tag danach war es schlimmer als nach dem Lauf</translation>
    </message>
    <message>
        <source>on the next day it hurt at night or at rest</source>
        <translation>am Tag danach Schmerz nachts oder in Ruhe</translation>
    </message>
    <message>
        <source>pain %1 of 10 after the run</source>
        <translation>Schmerz %1 von 10 nach dem Lauf</translation>
    </message>
    <message>
        <source>pain %1 of 10</source>
        <translation>Schmerz %1 von 10</translation>
    </message>
    <message>
        <source>your last two efforts were %1 or more, your usual is %2</source>
        <translation>deine letzten zwei Anstrengungen lagen bei %1 oder mehr, üblich ist bei dir %2</translation>
    </message>
    <message>
        <source>your last two efforts were %1 or more</source>
        <translation>deine letzten zwei Anstrengungen lagen bei %1 oder mehr</translation>
    </message>
    <message>
        <source>your usual effort is %1</source>
        <translation>deine übliche Anstrengung ist %1</translation>
    </message>
    <message>
        <source>weeks without a session: %1</source>
        <translation>Wochen ohne Einheit: %1</translation>
    </message>
    <message>
        <source>without the click you ran at %1</source>
        <translation>ohne Klick bist du mit %1 gelaufen</translation>
    </message>
    <message>
        <source>at that speed your old cadence would be %1</source>
        <translation>bei dieser Geschwindigkeit wäre deine alte Schrittfrequenz %1</translation>
    </message>
    <message>
        <source>of the raise from your baseline of %1 to the target of %2, %3 % is kept</source>
        <translation>von der Erhöhung vom Ausgangswert %1 auf das Ziel %2 hast du %3 % behalten</translation>
    </message>
    <message>
        <source>at another speed than your baseline: an approximation</source>
        <translation>bei anderer Geschwindigkeit als der Ausgangswert: eine Näherung</translation>
    </message>
    <message>
        <source>speed not noted</source>
        <translation>Geschwindigkeit nicht notiert</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks after the end</source>
        <translation>
            <numerusform>%n Woche nach dem Ende</numerusform>
            <numerusform>%n Wochen nach dem Ende</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeWords</name>
    <message>
        <source>Week %1 is repeated because of pain</source>
        <translation>Woche %1 wird wegen Schmerzen wiederholt</translation>
    </message>
    <message>
        <source>Week %1 is repeated because your Achilles was stiff or hurt in the morning</source>
        <translation>Woche %1 wird wiederholt, weil deine Achillessehne am Morgen steif war oder wehtat</translation>
    </message>
    <message>
        <source>Week %1 is repeated because too much of it was missed</source>
        <translation>Woche %1 wird wiederholt, weil zu viel davon ausfiel</translation>
    </message>
    <message>
        <source>Week %1 is repeated</source>
        <translation>Woche %1 wird wiederholt</translation>
    </message>
    <message>
        <source>You chose to take up week %1 again</source>
        <translation>Du wolltest Woche %1 noch einmal beginnen</translation>
    </message>
    <message>
        <source>You chose to go on to week %1</source>
        <translation>Du wolltest zu Woche %1 weitergehen</translation>
    </message>
    <message>
        <source>You chose a smaller raise of 2.5 %: week %1, target %2</source>
        <translation>Du wolltest eine kleinere Erhöhung von 2,5 %: Woche %1, Ziel %2</translation>
    </message>
    <message>
        <source>You chose to keep the target of %1</source>
        <translation>Du wolltest beim Ziel von %1 bleiben</translation>
    </message>
    <message>
        <source>You chose to step up to a target of %1</source>
        <translation>Du wolltest auf ein Ziel von %1 steigern</translation>
    </message>
    <message>
        <source>You chose the rest of the four-week plan, from its week %1</source>
        <translation>Du wolltest den Rest des Vier-Wochen-Plans, ab dessen Woche %1</translation>
    </message>
    <message>
        <source>You chose to finish the plan</source>
        <translation>Du wolltest den Plan abschließen</translation>
    </message>
    <message>
        <source>You started the plan: %1, target %2, on %3</source>
        <translation>Du hast den Plan begonnen: %1, an %3, Ziel %2</translation>
    </message>
    <message>
        <source>On to week %1</source>
        <translation>Weiter zu Woche %1</translation>
    </message>
    <message>
        <source>One week back, to week %1</source>
        <translation>Eine Woche zurück, zu Woche %1</translation>
    </message>
    <message>
        <source>Your effort has risen</source>
        <translation>Deine Anstrengung ist gestiegen</translation>
    </message>
    <message>
        <source>Week %1 is complete, and the quiet minutes come next</source>
        <translation>Woche %1 ist fertig, als Nächstes kommen die klickfreien Minuten</translation>
    </message>
    <message>
        <source>The quiet minutes say: %1</source>
        <translation>Die klickfreien Minuten zeigen: %1</translation>
    </message>
    <message>
        <source>The plan is finished, and the quiet minutes say: %1</source>
        <translation>Der Plan ist abgeschlossen, und die klickfreien Minuten zeigen: %1</translation>
    </message>
    <message>
        <source>The plan is finished</source>
        <translation>Der Plan ist abgeschlossen</translation>
    </message>
    <message>
        <source>The quiet minute afterwards says: %1</source>
        <translation>Die klickfreie Minute danach zeigt: %1</translation>
    </message>
    <message>
        <source>The plan stopped because of pain</source>
        <translation>Der Plan wurde wegen Schmerzen gestoppt</translation>
    </message>
    <message>
        <source>You paused the plan in week %1</source>
        <translation>Du hast den Plan in Woche %1 pausiert</translation>
    </message>
    <message>
        <source>You took up the plan again, in week %1</source>
        <translation>Du hast den Plan wieder aufgenommen, in Woche %1</translation>
    </message>
    <message>
        <source>You ended the plan in week %1</source>
        <translation>Du hast den Plan in Woche %1 beendet</translation>
    </message>
    <message>
        <source>You run the plan on %1 from now on</source>
        <translation>Ab jetzt sind %1 deine Tage für den Plan</translation>
    </message>
    <message>
        <source>Stop running on it and see a doctor or physiotherapist. The plan waits.</source>
        <translation>Lauf damit nicht weiter und lass es ärztlich oder physiotherapeutisch abklären. Der Plan wartet.</translation>
    </message>
    <message>
        <source>No click on %1: run at your old cadence.</source>
        <translation>Kein Klick am %1: Lauf mit deiner alten Schrittfrequenz.</translation>
    </message>
    <message>
        <source>the quiet minutes were not measured</source>
        <translation>die klickfreien Minuten wurden nicht gemessen</translation>
    </message>
    <message>
        <source>%1, although %2.</source>
        <translation>%1 – trotz dieser Lage: %2.</translation>
    </message>
    <message>
        <source>%1, where %2.</source>
        <translation>%1 – die Lage: %2.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>It is not the first time: how you go on is your choice.</source>
        <translation>Es ist nicht das erste Mal: Wie es weitergeht, ist deine Wahl.</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>There is no display to open a window on. Start Stridetick on a desktop, or make pictures of its windows with: stridetick --tour FOLDER</source>
        <translation>Es gibt keinen Bildschirm, um ein Fenster zu öffnen. Starte Stridetick auf einem Desktop, oder mach Bilder seiner Fenster mit: stridetick --tour FOLDER</translation>
    </message>
    <message>
        <source>Stridetick is open with this log already; its window comes to the front.</source>
        <translation>Stridetick ist mit diesem Logbuch schon offen; das Fenster kommt nach vorn.</translation>
    </message>
    <message>
        <source>Cannot make the folder %1.</source>
        <translation>Der Ordner %1 lässt sich nicht anlegen.</translation>
    </message>
    <message>
        <source>Cannot write %1.</source>
        <translation>%1 lässt sich nicht schreiben.</translation>
    </message>
</context>
<context>
    <name>RemindCommand</name>
    <message>
        <source>Reminds by the desktop&apos;s own notifications, once on each day of the programme on which a session or a quiet minute is due and not done: at the time given, or later on the same day, until 21:00, where the computer slept. Runs until it is ended, without a window; nothing is changed in the log. The window switches it on for each login (Settings, Reminders).

Exit codes: 0 done; 1 the desktop or the log did not answer; 2 not told well.</source>
        <translation>Erinnert über die Benachrichtigungen des Desktops, einmal an jedem Tag des Programms, an dem eine Einheit oder eine klickfreie Minute ansteht und nicht gemacht ist: zur angegebenen Zeit oder, wenn der Computer schlief, später am selben Tag, bis 21:00. Läuft ohne Fenster, bis es beendet wird; im Logbuch wird nichts geändert. Das Fenster schaltet es für jede Anmeldung ein (Einstellungen, Erinnerungen).

Exit-Codes: 0 erledigt; 1 der Desktop oder das Logbuch hat nicht geantwortet; 2 falsch aufgerufen.</translation>
    </message>
    <message>
        <source>The time of the day, 05:00 to 20:55; 17:00 if not given.</source>
        <translation>Die Uhrzeit, 05:00 bis 20:55; ohne Angabe 17:00.</translation>
    </message>
    <message>
        <source>Look now, whatever the time is, say what was done, and end.</source>
        <translation>Jetzt nachsehen, egal wie spät es ist, sagen, was getan wurde, und enden.</translation>
    </message>
    <message>
        <source>End when the desktop&apos;s login item is gone or is another.</source>
        <translation>Enden, wenn der Autostart-Eintrag des Desktops fort oder ein anderer ist.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>The log, the first runner&apos;s if not given.</source>
        <translation>Das Logbuch; ohne Angabe das des ersten Profils.</translation>
    </message>
    <message>
        <source>remind takes no &quot;%1&quot;; another log is named by --log FILE.</source>
        <translation>remind nimmt kein „%1“; ein anderes Logbuch nennt --log FILE.</translation>
    </message>
    <message>
        <source>--at takes a time from 05:00 to 20:55, not &quot;%1&quot;.</source>
        <translation>--at nimmt eine Zeit von 05:00 bis 20:55, nicht „%1“.</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>A habit of caution: the one trial of a 10 % rule found no effect.</source>
        <translation>Eine vorsichtige Gewohnheit: Die eine Studie zu einer 10-%-Regel fand keine Wirkung.</translation>
    </message>
    <message>
        <source>This week %1, last week %2: more than a tenth more. %3</source>
        <translation>Diese Woche %1, letzte Woche %2: über ein Zehntel mehr. %3</translation>
    </message>
    <message>
        <source>This week %1, two weeks ago %2: over 30 % more, after which beginners had more injuries (Nielsen 2014). %3</source>
        <translation>Diese Woche %1, vor zwei Wochen %2: über 30 % mehr; danach hatten Einsteiger mehr Verletzungen (Nielsen 2014). %3</translation>
    </message>
    <message>
        <source>Your shoes have run %1: many are renewed between %2 and %3.</source>
        <translation>Deine Schuhe sind %1 gelaufen: Viele werden zwischen %2 und %3 ersetzt.</translation>
    </message>
    <message>
        <source>Your shoes have run %1, more than the %2 at which many are renewed.</source>
        <translation>Deine Schuhe sind %1 gelaufen, mehr als die %2, bei denen viele ersetzt werden.</translation>
    </message>
    <message>
        <source>Weekly distance</source>
        <translation>Strecke pro Woche</translation>
    </message>
    <message>
        <source>Distance of the shoes</source>
        <translation>Strecke der Schuhe</translation>
    </message>
    <message>
        <source>Strength training</source>
        <translation>Krafttraining</translation>
    </message>
    <message>
        <source>Off the road</source>
        <translation>Abseits der Straße</translation>
    </message>
    <message>
        <source>Lean slightly forward</source>
        <translation>Leichte Vorlage</translation>
    </message>
    <message>
        <source>Stride rate downhill</source>
        <translation>Schrittfrequenz bergab</translation>
    </message>
    <message>
        <source>Reminder: strength training once or twice a week.</source>
        <translation>Erinnerung: ein- oder zweimal pro Woche Krafttraining.</translation>
    </message>
    <message>
        <source>Reminder: run off the road once a week.</source>
        <translation>Erinnerung: einmal pro Woche abseits der Straße laufen.</translation>
    </message>
    <message>
        <source>Reminder: lean slightly forward, bending at the hip, the trunk 7 to 10°.</source>
        <translation>Erinnerung: leicht nach vorn lehnen, aus der Hüfte, den Rumpf um 7 bis 10°.</translation>
    </message>
    <message>
        <source>Reminder: keep your stride rate going downhill.</source>
        <translation>Erinnerung: bergab die Schrittfrequenz beibehalten.</translation>
    </message>
</context>
<context>
    <name>ReportChart</name>
    <message>
        <source>at another speed</source>
        <translation>bei anderer Geschwindigkeit</translation>
    </message>
    <message>
        <source>target ± 3 %</source>
        <translation>Ziel ± 3 %</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Ausgangswert</translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>The report could not be written to %1: %2. Choose another folder, or make room.</source>
        <translation>Der Bericht konnte nicht in %1 geschrieben werden: %2. Wähle einen anderen Ordner oder schaffe Platz.</translation>
    </message>
    <message>
        <source>Cadence programme: report</source>
        <translation>Schrittfrequenz-Programm: Bericht</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>is going on, at week %1 of its plan</source>
        <translation>läuft, in Woche %1 seines Plans</translation>
    </message>
    <message>
        <source>is paused, at week %1 of its plan</source>
        <translation>pausiert, in Woche %1 seines Plans</translation>
    </message>
    <message>
        <source>is stopped, at week %1 of its plan</source>
        <translation>ist gestoppt, in Woche %1 seines Plans</translation>
    </message>
    <message>
        <source>was over on %1</source>
        <translation>endete am %1</translation>
    </message>
    <message>
        <source>is over</source>
        <translation>ist zu Ende</translation>
    </message>
    <message>
        <source>&lt;b&gt;Baseline:&lt;/b&gt; %1 steps a minute</source>
        <translation>&lt;b&gt;Ausgangswert:&lt;/b&gt; %1 Schritte pro Minute</translation>
    </message>
    <message>
        <source>, at %1</source>
        <translation>, bei %1</translation>
    </message>
    <message>
        <source>, at an unknown speed</source>
        <translation>, bei unbekannter Geschwindigkeit</translation>
    </message>
    <message numerus="yes">
        <source>left out: %n weeks</source>
        <translation>
            <numerusform>weggelassen: %n Woche</numerusform>
            <numerusform>weggelassen: %n Wochen</numerusform>
        </translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Klickfrei</translation>
    </message>
    <message>
        <source>Carry-over</source>
        <translation>Nachklang</translation>
    </message>
    <message>
        <source>Paced</source>
        <translation>Getaktet</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>Insgesamt</translation>
    </message>
    <message>
        <source>Dose and step rate by week (steps a minute)</source>
        <translation>Umfang und Schrittfrequenz nach Wochen (Schritte pro Minute)</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks after the end</source>
        <translation>
            <numerusform>%n Woche nach dem Ende</numerusform>
            <numerusform>%n Wochen nach dem Ende</numerusform>
        </translation>
    </message>
    <message>
        <source>two quiet minutes</source>
        <translation>zwei klickfreie Minuten</translation>
    </message>
    <message>
        <source>%1 steps a minute</source>
        <translation>%1 Schritte pro Minute</translation>
    </message>
    <message>
        <source> (at that speed the baseline would be %1)</source>
        <translation> (bei dieser Geschwindigkeit wäre der Ausgangswert %1)</translation>
    </message>
    <message>
        <source>%1, %2: %3; gain kept %4 %: &lt;b&gt;%5&lt;/b&gt;.</source>
        <translation>%1, %2: %3; behaltener Zuwachs %4 %: &lt;b&gt;%5&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>There was no raise, so that there is no gain to be tested.</source>
        <translation>Es gab keine Erhöhung, also auch keinen Zuwachs zu prüfen.</translation>
    </message>
    <message>
        <source>Not tested yet: that takes two quiet minutes on different days.</source>
        <translation>Noch nicht geprüft: Das braucht zwei klickfreie Minuten an verschiedenen Tagen.</translation>
    </message>
    <message>
        <source>Measured over %1 from the baseline&apos;s speed: %2; the gain kept is corrected for it, the table is not.</source>
        <translation>Mehr als %1 neben der Ausgangsgeschwindigkeit gemessen: %2; der behaltene Zuwachs ist dafür korrigiert, die Tabelle nicht.</translation>
    </message>
    <message>
        <source>Measured without a speed on either side: %1.</source>
        <translation>Auf einer der beiden Seiten ohne Geschwindigkeit gemessen: %1.</translation>
    </message>
    <message>
        <source>From day to day a runner differs by about ± %1.</source>
        <translation>Von Tag zu Tag schwankt der Wert eines Menschen um etwa ± %1.</translation>
    </message>
    <message>
        <source>Outcome without the click</source>
        <translation>Ergebnis ohne Klick</translation>
    </message>
    <message numerus="yes">
        <source>&lt;i&gt;Left out for want of room: the first %n decisions.&lt;/i&gt; </source>
        <translation>
            <numerusform>&lt;i&gt;Aus Platzmangel weggelassen: die erste Entscheidung (%n).&lt;/i&gt; </numerusform>
            <numerusform>&lt;i&gt;Aus Platzmangel weggelassen: die ersten %n Entscheidungen.&lt;/i&gt; </numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Entscheidungen</translation>
    </message>
    <message>
        <source>Cadence programme: report</source>
        <translation>Schrittfrequenz-Programm: Bericht</translation>
    </message>
    <message>
        <source>&lt;b&gt;Runner:&lt;/b&gt; %1.</source>
        <translation>&lt;b&gt;Name:&lt;/b&gt; %1.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Made on&lt;/b&gt; %1. The programme (%2; %3) began on %4 and %5.</source>
        <translation>&lt;b&gt;Erstellt am&lt;/b&gt; %1. Das Programm (%2; %3) begann am %4 und %5.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Target:&lt;/b&gt; %1 steps a minute (%2 above the baseline)</source>
        <translation>&lt;b&gt;Ziel:&lt;/b&gt; %1 Schritte pro Minute (%2 über dem Ausgangswert)</translation>
    </message>
    <message>
        <source>&lt;b&gt;Target:&lt;/b&gt; %1 steps a minute (the runner&apos;s own cadence, no raise)</source>
        <translation>&lt;b&gt;Ziel:&lt;/b&gt; %1 Schritte pro Minute (die eigene Schrittfrequenz, keine Erhöhung)</translation>
    </message>
    <message>
        <source>, the first week at 2.5 %.</source>
        <translation>, die erste Woche mit 2,5 %.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Begriffe</translation>
    </message>
    <message>
        <source>&lt;b&gt;Step rate&lt;/b&gt; (cadence): steps of both feet a minute. &lt;b&gt;±&lt;/b&gt;: 1.96 standard errors of a timed minute, one strike&apos;s worth of a counted one; of a week the largest. &lt;b&gt;Baseline&lt;/b&gt;: the runner&apos;s own step rate before. &lt;b&gt;Target&lt;/b&gt;: what the click plays. &lt;b&gt;Quiet&lt;/b&gt;: measured without any click for 24 hours: what has stayed. &lt;b&gt;Carry-over&lt;/b&gt;: without the click, but within 24 hours of one. &lt;b&gt;Paced&lt;/b&gt;: with the click. The three are never mixed. &lt;b&gt;Session&lt;/b&gt;: 5 easy minutes, the practice, a silent minute. &lt;b&gt;Practice&lt;/b&gt;: time run of the block in which the click comes and goes. &lt;b&gt;Click&lt;/b&gt;: time for which it was heard. &lt;b&gt;Gain kept&lt;/b&gt;: (quiet − baseline) / (target − baseline), corrected by 5.6 steps a minute for each m/s; from 70 % kept, from 40 % partly, below not yet (our own limits). &lt;b&gt;Week of the plan&lt;/b&gt;: a row of its table, which is repeated where it was not done, or hurt.</source>
        <translation>&lt;b&gt;Schrittfrequenz&lt;/b&gt; (Kadenz): Schritte beider Füße pro Minute. &lt;b&gt;±&lt;/b&gt;: 1,96 Standardfehler einer getippten Minute, der Wert eines Aufsatzes bei einer gezählten; für eine Woche der größte. &lt;b&gt;Ausgangswert&lt;/b&gt;: die eigene Schrittfrequenz vorher. &lt;b&gt;Ziel&lt;/b&gt;: was der Klick spielt. &lt;b&gt;Klickfrei&lt;/b&gt;: gemessen nach 24 Stunden ohne jeden Klick: was geblieben ist. &lt;b&gt;Nachklang&lt;/b&gt;: ohne Klick, aber innerhalb von 24 Stunden nach einem. &lt;b&gt;Getaktet&lt;/b&gt;: mit Klick. Die drei werden nie vermischt. &lt;b&gt;Einheit&lt;/b&gt;: 5 lockere Minuten, die Übung, eine stille Minute. &lt;b&gt;Übung&lt;/b&gt;: gelaufene Zeit des Blocks, in dem der Klick kommt und geht. &lt;b&gt;Klick&lt;/b&gt;: Zeit, in der er zu hören war. &lt;b&gt;Behaltener Zuwachs&lt;/b&gt;: (klickfrei − Ausgangswert) / (Ziel − Ausgangswert), korrigiert um 5,6 Schritte pro Minute für jeden m/s; ab 70 % behalten, ab 40 % teilweise, darunter noch nicht (unsere eigenen Grenzen). &lt;b&gt;Woche des Plans&lt;/b&gt;: eine Zeile seiner Tabelle; sie wird wiederholt, wenn sie nicht gemacht wurde oder wehtat.</translation>
    </message>
    <message>
        <source>Sources, and what this is not</source>
        <translation>Quellen, und was das nicht ist</translation>
    </message>
    <message>
        <source>Click that fades, 8 to 18 sessions: Davis 2020. A higher step rate lowers the load on knee and hip in the lab: Heiderscheit 2011, Lenhart 2014. Speed: Burns 2019. Day to day: Craib 1994. Pain rules: Vincent &amp;amp; Vincent 2017. That it prevents injuries is not shown (Anderson 2022); running became no more economical (Hafer 2015). Nothing here promises fewer injuries, faster times or a cure, and no step rate is best for all. &lt;b&gt;This is not medical advice.&lt;/b&gt; The numbers were tapped and answered by the runner.</source>
        <translation>Ausblendender Klick, 8 bis 18 Einheiten: Davis 2020. Eine höhere Schrittfrequenz senkt im Labor die Belastung von Knie und Hüfte: Heiderscheit 2011, Lenhart 2014. Geschwindigkeit: Burns 2019. Von Tag zu Tag: Craib 1994. Schmerzregeln: Vincent &amp;amp; Vincent 2017. Dass sie Verletzungen vorbeugt, ist nicht gezeigt (Anderson 2022); das Laufen wurde nicht ökonomischer (Hafer 2015). Nichts hier verspricht weniger Verletzungen, schnellere Zeiten oder Heilung, und keine Schrittfrequenz ist für alle die beste. &lt;b&gt;Das ist kein ärztlicher Rat.&lt;/b&gt; Die Zahlen hat die laufende Person selbst getippt und angegeben.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>&lt;i&gt;Left out for want of room: the first %n runs, of which the worst pain was %1.&lt;/i&gt;</source>
        <translation>
            <numerusform>&lt;i&gt;Aus Platzmangel weggelassen: der erste Lauf (%n); sein stärkster Schmerz war %1.&lt;/i&gt;</numerusform>
            <numerusform>&lt;i&gt;Aus Platzmangel weggelassen: die ersten %n Läufe; ihr stärkster Schmerz war %1.&lt;/i&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>mean of two days, %1 and %2</source>
        <translation>Mittel zweier Tage, %1 und %2</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Anstrengung</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Schmerz</translation>
    </message>
    <message>
        <source>&lt;b&gt;Distance&lt;/b&gt;: of all runs of the week, as far as it was noted. &lt;b&gt;Effort&lt;/b&gt;: mean of what the runner said after them, 0 to 10.</source>
        <translation>&lt;b&gt;Strecke&lt;/b&gt;: aller Läufe der Woche, soweit sie notiert wurde. &lt;b&gt;Anstrengung&lt;/b&gt;: Mittel dessen, was danach gesagt wurde, 0 bis 10.</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>then the click</source>
        <translation>dann der Klick</translation>
    </message>
    <message>
        <source>then keep the beat alone</source>
        <translation>dann den Takt allein halten</translation>
    </message>
    <message>
        <source>then the last stretch alone</source>
        <translation>dann das letzte Stück allein</translation>
    </message>
    <message>
        <source>then the end</source>
        <translation>dann das Ende</translation>
    </message>
    <message numerus="yes">
        <source>One click for every %n steps</source>
        <translation>
            <numerusform>Ein Klick alle %n Schritt</numerusform>
            <numerusform>Ein Klick alle %n Schritte</numerusform>
        </translation>
    </message>
    <message>
        <source>One click for each step</source>
        <translation>Ein Klick pro Schritt</translation>
    </message>
    <message>
        <source>One click for each step of the left foot</source>
        <translation>Ein Klick pro Schritt des linken Fußes</translation>
    </message>
    <message>
        <source>One click for each step of the right foot</source>
        <translation>Ein Klick pro Schritt des rechten Fußes</translation>
    </message>
    <message>
        <source>Count-in: step with the next clicks</source>
        <translation>Einzählen: Setz mit den nächsten Klicks auf</translation>
    </message>
    <message>
        <source>Run easily: %1, %2</source>
        <translation>Lauf locker: %1, %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Keep the beat you just heard: %1, %2</source>
        <translation>Halte den eben gehörten Takt: %1, %2</translation>
    </message>
    <message>
        <source>Run by yourself: the click comes where a check is below</source>
        <translation>Lauf von allein: Der Klick kommt, wenn eine Kontrolle darunter liegt</translation>
    </message>
    <message>
        <source>Keep the beat to the end: %1</source>
        <translation>Halte den Takt bis zum Ende: %1</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>Das Ende</translation>
    </message>
    <message>
        <source>Paused. No click, and no time in the plan.</source>
        <translation>Pausiert. Kein Klick, und keine Zeit im Plan.</translation>
    </message>
    <message>
        <source>%1 %2 of this stretch are left.</source>
        <translation>%1 Von diesem Abschnitt bleiben noch %2.</translation>
    </message>
    <message>
        <source>Skip the count-in</source>
        <translation>Einzählen überspringen</translation>
    </message>
    <message>
        <source>Skip the easy running</source>
        <translation>Lockeres Laufen überspringen</translation>
    </message>
    <message>
        <source>Skip this stretch with the click</source>
        <translation>Abschnitt mit Klick überspringen</translation>
    </message>
    <message>
        <source>Skip this stretch without the click</source>
        <translation>Abschnitt ohne Klick überspringen</translation>
    </message>
    <message>
        <source>Skip the last stretch and end</source>
        <translation>Letztes Stück überspringen und enden</translation>
    </message>
    <message>
        <source>Refresher</source>
        <translation>Auffrischung</translation>
    </message>
    <message>
        <source>Session %1 of %2</source>
        <translation>Einheit %1 von %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (now %2)</source>
        <translation>%1 (jetzt %2)</translation>
    </message>
    <message>
        <source>5 minutes easy first, then the click. The last minute is silent.</source>
        <translation>Erst 5 Minuten locker, dann der Klick. Die letzte Minute ist still.</translation>
    </message>
    <message>
        <source>5 minutes easy first, then keep the beat alone to the end.</source>
        <translation>Erst 5 Minuten locker, dann den Takt allein bis zum Ende halten.</translation>
    </message>
    <message>
        <source>Reading your log …</source>
        <translation>Dein Logbuch wird gelesen …</translation>
    </message>
    <message>
        <source>No target yet: measure first, or type one.</source>
        <translation>Noch kein Ziel: Miss zuerst oder gib eines ein.</translation>
    </message>
    <message>
        <source>Read the notice above first.</source>
        <translation>Lies erst den Hinweis oben.</translation>
    </message>
    <message>
        <source>The session has come to its end: well run.</source>
        <translation>Die Einheit ist zu Ende: gut gelaufen.</translation>
    </message>
    <message>
        <source>Run easily for 5 minutes first, then start the click.</source>
        <translation>Lauf erst 5 Minuten locker, dann starte den Klick.</translation>
    </message>
    <message>
        <source>Opening the sound device …</source>
        <translation>Das Tongerät wird geöffnet …</translation>
    </message>
    <message>
        <source>Playing on %1, buffer %2</source>
        <translation>Spielt auf %1, Puffer %2</translation>
    </message>
    <message>
        <source>No sound: no device could be opened. Plug in headphones or a speaker, or start the sound service; it is tried again by itself. The pulse, the time and the log go on.</source>
        <translation>Kein Ton: Kein Gerät ließ sich öffnen. Steck Kopfhörer oder Lautsprecher ein oder starte den Tondienst; es wird von selbst wieder versucht. Die Taktanzeige, die Zeit und das Logbuch gehen weiter.</translation>
    </message>
    <message>
        <source>The sound device stopped answering: trying again. The beat, the time and the log go on.</source>
        <translation>Das Tongerät antwortet nicht mehr: Es wird wieder versucht. Der Takt, die Zeit und das Logbuch gehen weiter.</translation>
    </message>
    <message>
        <source>A free run. Session %1 of your plan waits on %2.</source>
        <translation>Ein freier Lauf. Einheit %1 deines Plans wartet unter %2.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Muted: keep the beat yourself</source>
        <translation>Stumm: Halte den Takt selbst</translation>
    </message>
    <message>
        <source>No sound: keep the beat yourself</source>
        <translation>Kein Ton: Halte den Takt selbst</translation>
    </message>
    <message>
        <source>After what you said of a run: see a doctor or physiotherapist before you run on it.</source>
        <translation>Nach dem, was du zu einem Lauf gesagt hast: Lass es ärztlich oder physiotherapeutisch abklären, bevor du damit weiterläufst.</translation>
    </message>
    <message>
        <source>Without the click: run at your old cadence of %1.</source>
        <translation>Ohne Klick: Lauf mit deiner alten Schrittfrequenz von %1.</translation>
    </message>
    <message>
        <source>Run the way you did at the end of the plan.</source>
        <translation>Lauf so wie am Ende des Plans.</translation>
    </message>
    <message>
        <source>Start it and run: the click comes only where a check is below the target.</source>
        <translation>Starte und lauf: Der Klick kommt nur, wenn eine Kontrolle unter dem Ziel liegt.</translation>
    </message>
    <message>
        <source>No click today, after what you said of your last run. If you run, run at your old cadence of %1, without a beat.</source>
        <translation>Heute kein Klick, nach dem, was du zu deinem letzten Lauf gesagt hast. Wenn du läufst, lauf ohne Takt mit deiner alten Schrittfrequenz von %1.</translation>
    </message>
</context>
<context>
    <name>RunnerName</name>
    <message>
        <source>A runner needs a name.</source>
        <translation>Ein Profil braucht einen Namen.</translation>
    </message>
    <message>
        <source>A name has at most %1 letters.</source>
        <translation>Ein Name hat höchstens %1 Buchstaben.</translation>
    </message>
</context>
<context>
    <name>Runners</name>
    <message>
        <source>First runner</source>
        <translation>Erstes Profil</translation>
    </message>
    <message>
        <source>%1 is here already: take another name.</source>
        <translation>%1 gibt es hier schon: Nimm einen anderen Namen.</translation>
    </message>
    <message>
        <source>No folder can be made at %1 (%2).</source>
        <translation>In %1 lässt sich kein Ordner anlegen (%2).</translation>
    </message>
    <message>
        <source>The name cannot be written into %1.</source>
        <translation>Der Name lässt sich nicht in %1 schreiben.</translation>
    </message>
    <message>
        <source>%1 is not here any more.</source>
        <translation>%1 ist nicht mehr hier.</translation>
    </message>
    <message>
        <source>The only runner cannot be deleted.</source>
        <translation>Das einzige Profil lässt sich nicht löschen.</translation>
    </message>
    <message>
        <source>Not all could be moved to %1 (%2).</source>
        <translation>Nicht alles ließ sich nach %1 verschieben (%2).</translation>
    </message>
</context>
<context>
    <name>RunnersCommand</name>
    <message>
        <source>Tells who runs here, in the words that --runner takes, and where the log of each is. The first is the one that is meant where nobody is named. Runners are made, renamed and deleted in the window.

Exit codes: 0 told; 2 not told well.</source>
        <translation>Sagt, wer hier läuft, in den Worten, die --runner nimmt, und wo das Logbuch eines jeden Profils ist. Das erste ist gemeint, wo keines genannt ist. Profile werden im Fenster angelegt, umbenannt und gelöscht.

Exit-Codes: 0 gesagt; 2 falsch aufgerufen.</translation>
    </message>
    <message>
        <source>Answer with one JSON object, errors too.</source>
        <translation>Mit einem JSON-Objekt antworten, auch bei Fehlern.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Diese Hilfe zeigen.</translation>
    </message>
    <message>
        <source>runners takes no &quot;%1&quot;.</source>
        <translation>runners nimmt kein „%1“.</translation>
    </message>
    <message>
        <source> (nothing yet)</source>
        <translation> (noch nichts)</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>A refresher: a run with the click after the programme&apos;s end.</source>
        <translation>Eine Auffrischung: ein Lauf mit Klick nach dem Ende des Programms.</translation>
    </message>
    <message>
        <source>Programme: week %1, session %2; practice %3 of %4.</source>
        <translation>Programm: Woche %1, Einheit %2; Übung %3 von %4.</translation>
    </message>
    <message>
        <source>A free run: no part of the programme.</source>
        <translation>Ein freier Lauf: kein Teil des Programms.</translation>
    </message>
    <message>
        <source>The click came only where a check was below the target&apos;s band.</source>
        <translation>Der Klick kam nur, wenn eine Kontrolle unter dem Zielbereich lag.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1: no click.</source>
        <translation>%1: kein Klick.</translation>
    </message>
    <message numerus="yes">
        <source>%1: click on its way to %2 spm, %Ln steps.</source>
        <translation>
            <numerusform>%1: Klick auf dem Weg zu %2 Schritten/min, %Ln Schritt.</numerusform>
            <numerusform>%1: Klick auf dem Weg zu %2 Schritten/min, %Ln Schritte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: click at %2 spm, %Ln steps.</source>
        <translation>
            <numerusform>%1: Klick mit %2 Schritten/min, %Ln Schritt.</numerusform>
            <numerusform>%1: Klick mit %2 Schritten/min, %Ln Schritte.</numerusform>
        </translation>
    </message>
    <message>
        <source>pain %1 of 10</source>
        <translation>Schmerz %1 von 10</translation>
    </message>
    <message>
        <source>at night or at rest</source>
        <translation>nachts oder in Ruhe</translation>
    </message>
    <message>
        <source>effort %1 of 10</source>
        <translation>Anstrengung %1 von 10</translation>
    </message>
    <message>
        <source>incline %1</source>
        <translation>Steigung %1</translation>
    </message>
    <message>
        <source>Afterwards: %1.</source>
        <translation>Danach: %1.</translation>
    </message>
    <message>
        <source>The day after: %1.</source>
        <translation>Am Tag danach: %1.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>%1 of %2 minutes of the session were run</source>
        <translation>%1 von %2 Minuten der Einheit gelaufen</translation>
    </message>
    <message>
        <source>%1. Less than %2 min takes no place in the plan: session %3 comes again.</source>
        <translation>%1. Unter %2 min zählt nicht im Plan: Einheit %3 kommt noch einmal.</translation>
    </message>
    <message>
        <source>%1: less than half, so it does not count as done.</source>
        <translation>%1: weniger als die Hälfte, zählt also nicht als gemacht.</translation>
    </message>
    <message>
        <source>no pain</source>
        <translation>kein Schmerz</translation>
    </message>
    <message>
        <source>less pain than after the run</source>
        <translation>weniger Schmerz als nach dem Lauf</translation>
    </message>
    <message>
        <source>pain as after the run</source>
        <translation>Schmerz wie nach dem Lauf</translation>
    </message>
    <message>
        <source>worse than after the run</source>
        <translation>stärker als nach dem Lauf</translation>
    </message>
    <message>
        <source>Achilles tendon stiff or painful in the morning</source>
        <translation>Achillessehne am Morgen steif oder schmerzhaft</translation>
    </message>
    <message>
        <source>%1 %2 spm</source>
        <translation>%1 %2 Schritte/min</translation>
    </message>
    <message>
        <source>, on the target</source>
        <translation>, im Ziel</translation>
    </message>
    <message>
        <source>, %1 above the target</source>
        <translation>, %1 über dem Ziel</translation>
    </message>
    <message>
        <source>, %1 below the target</source>
        <translation>, %1 unter dem Ziel</translation>
    </message>
    <message>
        <source>: in its band</source>
        <translation>: in seinem Bereich</translation>
    </message>
    <message>
        <source>: outside its band</source>
        <translation>: außerhalb seines Bereichs</translation>
    </message>
    <message>
        <source>Pause at %1, for %2.</source>
        <translation>Pause bei %1, %2 lang.</translation>
    </message>
    <message>
        <source>Check at %1, %2: %3.</source>
        <translation>Kontrolle um %1, %2: %3.</translation>
    </message>
    <message>
        <source>A check of a run: %1.</source>
        <translation>Eine Kontrolle im Lauf: %1.</translation>
    </message>
</context>
<context>
    <name>SoundWords</name>
    <message>
        <source> (%1)</source>
        <translation> (%1)</translation>
    </message>
    <message>
        <source>%1 is not there any more. Choose it again where it is now.</source>
        <translation>%1 ist nicht mehr da. Wähle die Datei neu aus, wo sie jetzt liegt.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a sound%2. Choose a WAV, FLAC, Ogg or MP3 file.</source>
        <translation>%1 ist nicht als Ton lesbar%2. Wähle eine WAV-, FLAC-, Ogg- oder MP3-Datei.</translation>
    </message>
    <message>
        <source>%1 is longer than 1 second. Cut it to the click itself and choose it again.</source>
        <translation>%1 ist länger als 1 Sekunde. Kürze sie auf den Klick selbst und wähle sie neu aus.</translation>
    </message>
    <message>
        <source>%1 holds no sound at all. Choose another file.</source>
        <translation>%1 enthält gar keinen Ton. Wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 is silent all through. Choose another file.</source>
        <translation>%1 ist durchgehend still. Wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 is damaged: some of its samples are no numbers. Save it anew or choose another file.</source>
        <translation>%1 ist beschädigt: Einige Abtastwerte sind keine Zahlen. Speichere sie neu oder wähle eine andere Datei.</translation>
    </message>
    <message>
        <source>%1 The click is as it was.</source>
        <translation>%1 Der Klick ist, wie er war.</translation>
    </message>
    <message>
        <source>%1 The tick sounds instead.</source>
        <translation>%1 Stattdessen kommt der Tick.</translation>
    </message>
    <message>
        <source>Your taps came %1 before the click, as if you heard it that much earlier than the screen would show it. The pulse comes earlier now.</source>
        <translation>Deine Taps kamen %1 vor dem Klick, als hättest du ihn um so viel früher gehört, als der Bildschirm ihn zeigen würde. Die Taktanzeige kommt jetzt früher.</translation>
    </message>
    <message>
        <source>You hear the click just when the screen would show it. The pulse stays there.</source>
        <translation>Du hörst den Klick genau dann, wenn der Bildschirm ihn zeigen würde. Die Taktanzeige bleibt, wo sie ist.</translation>
    </message>
    <message>
        <source>You hear the click %1 after the screen would show it. The pulse waits for it now.</source>
        <translation>Du hörst den Klick %1, nachdem der Bildschirm ihn zeigen würde. Die Taktanzeige wartet jetzt darauf.</translation>
    </message>
    <message>
        <source>%1 stopped answering. It is tried again by itself; until then a run and its log go on, unheard. If it stays so, check the cable or the headphones.</source>
        <translation>%1 antwortet nicht mehr. Es wird von selbst wieder versucht; bis dahin gehen ein Lauf und sein Logbuch ohne Ton weiter. Bleibt es so, prüfe das Kabel oder den Kopfhörer.</translation>
    </message>
    <message>
        <source>%1 is not there: the click sounds on %2 until it is back.</source>
        <translation>%1 ist nicht da: So lange kommt der Klick über %2.</translation>
    </message>
    <message>
        <source>%1 has no ending that says its format. Let it end in .wav, .flac, .ogg or .mp3.</source>
        <translation>%1 hat keine Endung, die das Format nennt. Der Name soll auf .wav, .flac, .ogg oder .mp3 enden.</translation>
    </message>
    <message>
        <source>Your own click cannot be written to %1%2. Choose another sound.</source>
        <translation>Dein eigener Klick lässt sich nicht in %1 schreiben%2. Wähle einen anderen Klang.</translation>
    </message>
    <message>
        <source>%1 cannot be written in this format%2. Choose another one.</source>
        <translation>%1 lässt sich in diesem Format nicht schreiben%2. Wähle ein anderes.</translation>
    </message>
    <message>
        <source>A WAV file ends at 4 GB, too soon for this session. Save it as FLAC, Ogg or MP3.</source>
        <translation>Eine WAV-Datei endet bei 4 GB, zu früh für diese Einheit. Speichere sie als FLAC, Ogg oder MP3.</translation>
    </message>
    <message>
        <source>%1 cannot be written in %2%3. Choose another folder.</source>
        <translation>%1 lässt sich nicht in %2 schreiben%3. Wähle einen anderen Ordner.</translation>
    </message>
    <message>
        <source>%1 could not be written to its end%2. What was there before is as it was; make room on the disk and try again.</source>
        <translation>%1 konnte nicht zu Ende geschrieben werden%2. Was vorher da war, ist, wie es war; schaffe Platz auf dem Datenträger und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Cancelled: %1 was not written.</source>
        <translation>Abgebrochen: %1 wurde nicht geschrieben.</translation>
    </message>
    <message>
        <source>Your own click: %1 The tick sounds instead: see %2.</source>
        <translation>Dein eigener Klick: %1 Stattdessen kommt der Tick: siehe %2.</translation>
    </message>
    <message>
        <source>Click settings</source>
        <translation>Klick-Einstellungen</translation>
    </message>
    <message>
        <source>%1 is not there. Until it is back, a run and its log go on, unheard; or choose another output in %2.</source>
        <translation>%1 ist nicht da. Bis dahin gehen ein Lauf und sein Logbuch ohne Ton weiter; oder wähle unter %2 eine andere Ausgabe.</translation>
    </message>
    <message numerus="yes">
        <source>The sound has gaps again and again. A larger buffer of %n frames helps: %1, Output.</source>
        <translation>
            <numerusform>Der Ton hat immer wieder Lücken. Ein größerer Puffer von %n Frame hilft: %1, Ausgabe.</numerusform>
            <numerusform>Der Ton hat immer wieder Lücken. Ein größerer Puffer von %n Frames hilft: %1, Ausgabe.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>No quiet minute before %1: it asks for 24 hours without the click.</source>
        <translation>Keine klickfreie Minute vor %1: Sie braucht 24 Stunden ohne Klick.</translation>
    </message>
    <message>
        <source>%1 easy, then the session without a click: keep your new cadence by yourself.</source>
        <translation>%1 locker, dann die Einheit ohne Klick: Halte deine neue Schrittfrequenz von allein.</translation>
    </message>
    <message>
        <source>%1 easy without the click, the session, and a silent minute at the end. While the click is off, keep the beat you just heard.</source>
        <translation>%1 locker ohne Klick, die Einheit und am Ende eine stille Minute. Solange der Klick aus ist, halte den Takt, den du eben gehört hast.</translation>
    </message>
    <message>
        <source>%1 easy without the click, then the session, whose last minute is silent. While the click is off, keep the beat you just heard.</source>
        <translation>%1 locker ohne Klick, dann die Einheit, deren letzte Minute still ist. Solange der Klick aus ist, halte den Takt, den du eben gehört hast.</translation>
    </message>
    <message>
        <source>You have had a session today: a rest day between is advised. It is your choice.</source>
        <translation>Du hattest heute eine Einheit: Ein Ruhetag dazwischen ist ratsam. Du entscheidest.</translation>
    </message>
    <message>
        <source>Your last session was yesterday: a rest day between is advised. It is your choice.</source>
        <translation>Deine letzte Einheit war gestern: Ein Ruhetag dazwischen ist ratsam. Du entscheidest.</translation>
    </message>
    <message>
        <source>Session %1 of %2: %3</source>
        <translation>Einheit %1 von %2: %3</translation>
    </message>
    <message>
        <source>If you like, measure a quiet minute first: before any click it shows what your feet have kept so far.</source>
        <translation>Wenn du magst, miss zuerst eine klickfreie Minute: Vor jedem Klick zeigt sie, was deine Füße bisher behalten haben.</translation>
    </message>
    <message>
        <source>Your next day is %1.</source>
        <translation>Am %1 ist dein nächster Tag.</translation>
    </message>
    <message>
        <source>Your next day is %1; today is fine, too.</source>
        <translation>Am %1 ist dein nächster Tag; heute geht auch.</translation>
    </message>
    <message>
        <source>In these first two weeks sore calves are common. If it stays or grows, or an Achilles is stiff or hurts in the morning, say so when you are asked.</source>
        <translation>In diesen ersten zwei Wochen sind müde, schmerzende Waden häufig. Wenn es bleibt oder zunimmt oder eine Achillessehne am Morgen steif ist oder wehtut, sag es, wenn du gefragt wirst.</translation>
    </message>
    <message>
        <source>&amp;Session %1</source>
        <translation>&amp;Einheit %1</translation>
    </message>
    <message>
        <source>Before any click: run easily for 5 minutes, at %1 as for your baseline, then tap one minute.</source>
        <translation>Vor jedem Klick: Lauf 5 Minuten locker, mit %1 wie beim Ausgangswert, dann tippe eine Minute.</translation>
    </message>
    <message>
        <source>Before any click: run easily for 5 minutes, at the speed of your baseline, then tap one minute.</source>
        <translation>Vor jedem Klick: Lauf 5 Minuten locker, so schnell wie beim Ausgangswert, dann tippe eine Minute.</translation>
    </message>
    <message>
        <source>Quiet minute %1 of %2</source>
        <translation>Klickfreie Minute %1 von %2</translation>
    </message>
    <message>
        <source>Not before %1: it asks for 24 hours without the click, and for a day of its own.</source>
        <translation>Nicht vor %1: Sie braucht 24 Stunden ohne Klick und einen eigenen Tag.</translation>
    </message>
    <message>
        <source>&amp;Quiet minute</source>
        <translation>&amp;Klickfreie Minute</translation>
    </message>
    <message>
        <source>Your Achilles was stiff or hurt in the morning.</source>
        <translation>Deine Achillessehne war am Morgen steif oder tat weh.</translation>
    </message>
    <message>
        <source>Stop running on it and see a doctor or physiotherapist.</source>
        <translation>Lauf damit nicht weiter und lass es ärztlich oder physiotherapeutisch abklären.</translation>
    </message>
    <message>
        <source>The plan was stopped for pain, and you ended it. When you have been told that you may run again, you can begin a new one (More).</source>
        <translation>Der Plan wurde wegen Schmerzen gestoppt, und du hast ihn beendet. Wenn dir gesagt wurde, dass du wieder laufen darfst, kannst du einen neuen beginnen (Mehr).</translation>
    </message>
    <message>
        <source>The plan is stopped</source>
        <translation>Der Plan ist gestoppt</translation>
    </message>
    <message>
        <source>You have changed the answer that stopped it: by what it says now it would have gone on. Take it up again, and week %1 begins anew.</source>
        <translation>Du hast die Antwort geändert, die ihn gestoppt hat: Nach ihrem jetzigen Stand wäre er weitergegangen. Nimm ihn wieder auf, dann beginnt Woche %1 neu.</translation>
    </message>
    <message>
        <source>Stop running on it and see a doctor or physiotherapist. The plan waits.</source>
        <translation>Lauf damit nicht weiter und lass es ärztlich oder physiotherapeutisch abklären. Der Plan wartet.</translation>
    </message>
    <message>
        <source>When you have been told that you may run again, resume: week %1 then begins anew.</source>
        <translation>Wenn dir gesagt wurde, dass du wieder laufen darfst, mach weiter: Woche %1 beginnt dann neu.</translation>
    </message>
    <message>
        <source>The plan is paused</source>
        <translation>Der Plan pausiert</translation>
    </message>
    <message>
        <source>It waits in week %1. Habit strength waits with it.</source>
        <translation>Er wartet in Woche %1. Die Gewohnheitsstärke wartet mit.</translation>
    </message>
    <message>
        <source>&amp;Resume the plan</source>
        <translation>Plan &amp;fortsetzen</translation>
    </message>
    <message>
        <source>Today without the click</source>
        <translation>Heute ohne Klick</translation>
    </message>
    <message>
        <source>Nothing is due today</source>
        <translation>Heute steht nichts an</translation>
    </message>
    <message>
        <source>You ended the plan. Run as you like; a refresher is offered once a month.</source>
        <translation>Du hast den Plan beendet. Lauf, wie du magst; einmal im Monat wird eine Auffrischung angeboten.</translation>
    </message>
    <message>
        <source>The plan is finished. Run as you like; a refresher is offered once a month.</source>
        <translation>Der Plan ist abgeschlossen. Lauf, wie du magst; einmal im Monat wird eine Auffrischung angeboten.</translation>
    </message>
    <message>
        <source>A refresher: %1</source>
        <translation>Eine Auffrischung: %1</translation>
    </message>
    <message>
        <source>Run the way you did at the end of the plan.</source>
        <translation>Lauf so wie am Ende des Plans.</translation>
    </message>
    <message>
        <source>&amp;Refresher</source>
        <translation>Auffri&amp;schung</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks after the end: a quiet minute</source>
        <translation>
            <numerusform>%n Woche nach dem Ende: eine klickfreie Minute</numerusform>
            <numerusform>%n Wochen nach dem Ende: eine klickfreie Minute</numerusform>
        </translation>
    </message>
    <message>
        <source>It tells how much of the raise is still there.</source>
        <translation>Sie zeigt, wie viel von der Erhöhung noch da ist.</translation>
    </message>
    <message>
        <source>How do you go on?</source>
        <translation>Wie machst du weiter?</translation>
    </message>
    <message>
        <source>How was the session?</source>
        <translation>Wie war die Einheit?</translation>
    </message>
    <message>
        <source>How is it today?</source>
        <translation>Wie ist es heute?</translation>
    </message>
    <message>
        <source>Your last run hurt.</source>
        <translation>Dein letzter Lauf tat weh.</translation>
    </message>
    <message>
        <source>A gentle start: this week is at %1; your target of %2 follows in the next.</source>
        <translation>Ein sanfter Beginn: Diese Woche läufst du mit %1; dein Ziel von %2 folgt in der nächsten.</translation>
    </message>
    <message>
        <source>Two minutes on different days, without the click, tell how much of the raise has stuck. They are your choice: under More the plan goes on without them.</source>
        <translation>Zwei Minuten an verschiedenen Tagen, ohne Klick, zeigen, wie viel von der Erhöhung geblieben ist. Du entscheidest: Unter Mehr geht der Plan ohne sie weiter.</translation>
    </message>
    <message>
        <source>After what you said of your last run nothing goes further for now: that comes back when a run has gone well.</source>
        <translation>Nach dem, was du zu deinem letzten Lauf gesagt hast, ist Weitergehen vorerst nicht möglich: Das steht wieder zur Wahl, wenn ein Lauf gut verlaufen ist.</translation>
    </message>
    <message>
        <source>The plan is finished: %1, %2 % of the raise</source>
        <translation>Der Plan ist abgeschlossen: %1, %2 % der Erhöhung</translation>
    </message>
    <message>
        <source>At %1 you are below 160: a further step is a new plan from a new baseline (More).</source>
        <translation>Mit %1 liegst du unter 160: Ein weiterer Schritt ist ein neuer Plan von einem neuen Ausgangswert aus (Mehr).</translation>
    </message>
    <message>
        <source>&amp;Run without the click</source>
        <translation>Ohne &amp;Klick laufen</translation>
    </message>
    <message>
        <source>If you run today, run at your old cadence of %1, without a beat. The plan goes on from %2.</source>
        <translation>Wenn du heute läufst, lauf ohne Takt mit deiner alten Schrittfrequenz von %1. Der Plan geht ab %2 weiter.</translation>
    </message>
    <message>
        <source>Two minutes on different days, without the click, tell how much of the raise has stuck. They are your choice: under More the plan is finished without them.</source>
        <translation>Zwei Minuten an verschiedenen Tagen, ohne Klick, zeigen, wie viel von der Erhöhung geblieben ist. Du entscheidest: Unter Mehr lässt sich der Plan ohne sie abschließen.</translation>
    </message>
    <message>
        <source>That is for what you said of your last run. The plan is over; refreshers and quiet minutes wait until a run has gone well.</source>
        <translation>Das liegt an dem, was du zu deinem letzten Lauf gesagt hast. Der Plan ist zu Ende; Auffrischungen und klickfreie Minuten warten, bis ein Lauf gut verlaufen ist.</translation>
    </message>
</context>
<context>
    <name>TraceWords</name>
    <message>
        <source>a file that does not say of which watch</source>
        <translation>eine Datei, die nicht sagt, von welcher Uhr</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>%1 im Mittel</translation>
    </message>
    <message>
        <source>Watch: %1.</source>
        <translation>Uhr: %1.</translation>
    </message>
    <message>
        <source>Counted as one foot and doubled: median %1 spm.</source>
        <translation>Als ein Fuß gezählt und verdoppelt: Median %1 Schritte/min.</translation>
    </message>
    <message>
        <source>Counted as both feet: median %1 spm.</source>
        <translation>Als beide Füße gezählt: Median %1 Schritte/min.</translation>
    </message>
    <message>
        <source>The file does not say which: switch it below if that is wrong.</source>
        <translation>Die Datei sagt nicht, welches: Schalte unten um, wenn das falsch ist.</translation>
    </message>
    <message>
        <source>Trend: level.</source>
        <translation>Verlauf: gleichbleibend.</translation>
    </message>
    <message>
        <source>Trend: rising by %1 spm every 10 min.</source>
        <translation>Verlauf: alle 10 min um %1 Schritte/min steigend.</translation>
    </message>
    <message>
        <source>Trend: falling by %1 spm every 10 min.</source>
        <translation>Verlauf: alle 10 min um %1 Schritte/min fallend.</translation>
    </message>
    <message>
        <source>In the band of the target (%1 spm, %2 % either side): %3 of %4 min, %5.</source>
        <translation>Im Zielbereich (%1 Schritte/min, %2 % nach beiden Seiten): %3 von %4 min, %5.</translation>
    </message>
    <message>
        <source>Downhill %1 (%2 min)</source>
        <translation>Bergab %1 (%2 min)</translation>
    </message>
    <message>
        <source>%1; too few flat minutes to compare.</source>
        <translation>%1; zu wenige flache Minuten zum Vergleich.</translation>
    </message>
    <message>
        <source>%1, flat %2 (%3 min)</source>
        <translation>%1, flach %2 (%3 min)</translation>
    </message>
    <message>
        <source>%1: the rate held downhill.</source>
        <translation>%1: Die Schrittfrequenz blieb bergab erhalten.</translation>
    </message>
    <message>
        <source>%1: the rate fell downhill, by %2 spm.</source>
        <translation>%1: Die Schrittfrequenz fiel bergab um %2 Schritte/min.</translation>
    </message>
    <message>
        <source>watch: %1 spm</source>
        <translation>Uhr: %1 Schritte/min</translation>
    </message>
    <message>
        <source>watch: no cadence</source>
        <translation>Uhr: keine Schrittfrequenz</translation>
    </message>
    <message>
        <source>It saw no cadence.</source>
        <translation>Sie sah keine Schrittfrequenz.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes have no cadence.</source>
        <translation>
            <numerusform>%Ln Minute hat keine Schrittfrequenz.</numerusform>
            <numerusform>%Ln Minuten haben keine Schrittfrequenz.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 spm</source>
        <translation>%1 Schritte/min</translation>
    </message>
    <message>
        <source>in the band</source>
        <translation>im Bereich</translation>
    </message>
    <message>
        <source>above the band</source>
        <translation>über dem Bereich</translation>
    </message>
    <message>
        <source>below the band</source>
        <translation>unter dem Bereich</translation>
    </message>
    <message>
        <source>no cadence</source>
        <translation>keine Schrittfrequenz</translation>
    </message>
    <message>
        <source>Minute %1: %2.</source>
        <translation>Minute %1: %2.</translation>
    </message>
</context>
<context>
    <name>WeekWords</name>
    <message>
        <source>no run</source>
        <translation>kein Lauf</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs, %1, %2 with the click</source>
        <translation>
            <numerusform>%Ln Lauf, %1, %2 mit Klick</numerusform>
            <numerusform>%Ln Läufe, %1, %2 mit Klick</numerusform>
        </translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>klickfrei</translation>
    </message>
    <message>
        <source>carry-over</source>
        <translation>Nachklang</translation>
    </message>
    <message>
        <source>paced</source>
        <translation>getaktet</translation>
    </message>
    <message>
        <source>quiet: no click for 24 hours</source>
        <translation>klickfrei: 24 Stunden lang kein Klick</translation>
    </message>
    <message>
        <source>carry-over: no click, but one within 24 hours, or in a run</source>
        <translation>Nachklang: kein Klick, aber einer innerhalb von 24 Stunden oder in einem Lauf</translation>
    </message>
    <message>
        <source>paced: with the click</source>
        <translation>getaktet: mit Klick</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: no speed noted</source>
        <translation>%1: keine Geschwindigkeit notiert</translation>
    </message>
    <message>
        <source> (at another speed than the baseline)</source>
        <translation> (bei anderer Geschwindigkeit als der Ausgangswert)</translation>
    </message>
    <message>
        <source>nothing measured</source>
        <translation>nichts gemessen</translation>
    </message>
    <message>
        <source>only uneven taps</source>
        <translation>nur ungleichmäßig getippt</translation>
    </message>
    <message numerus="yes">
        <source>watch %1 (%Ln runs)</source>
        <translation>
            <numerusform>Uhr %1 (%Ln Lauf)</numerusform>
            <numerusform>Uhr %1 (%Ln Läufe)</numerusform>
        </translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>Ziel %1</translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation>Ausgangswert %1</translation>
    </message>
    <message>
        <source>Week from %1: %2; %3.</source>
        <translation>Woche ab %1: %2; %3.</translation>
    </message>
    <message>
        <source>rest day</source>
        <translation>Ruhetag</translation>
    </message>
    <message>
        <source>programme paused</source>
        <translation>Programm pausiert</translation>
    </message>
    <message>
        <source>training day without a run</source>
        <translation>Trainingstag ohne Lauf</translation>
    </message>
    <message>
        <source>run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>kommt noch</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>training day, %1</source>
        <translation>Trainingstag, %1</translation>
    </message>
    <message>
        <source>, with a refresher</source>
        <translation>, mit einer Auffrischung</translation>
    </message>
    <message numerus="yes">
        <source>; quiet minute %n weeks after the programme&apos;s end</source>
        <translation>
            <numerusform>; klickfreie Minute %n Woche nach dem Ende des Programms</numerusform>
            <numerusform>; klickfreie Minute %n Wochen nach dem Ende des Programms</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Week from %1: %2</source>
        <translation>Woche ab %1: %2</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>Woche ab %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Under 160</source>
        <translation>Unter 160</translation>
    </message>
    <message>
        <source>On the line: 160</source>
        <translation>Auf der Linie: 160</translation>
    </message>
    <message>
        <source>Clear: above 160</source>
        <translation>Klar: über 160</translation>
    </message>
    <message>
        <source>%1 – but too close to call: measure once more</source>
        <translation>%1 – aber zu knapp: Miss noch einmal</translation>
    </message>
    <message>
        <source>Uneven taps: try again. This value stays in the log but makes no target.</source>
        <translation>Ungleichmäßig getippt: Versuche es noch einmal. Dieser Wert bleibt im Logbuch, ergibt aber kein Ziel.</translation>
    </message>
    <message>
        <source>That looks like walking, or strikes were missed. It stays in the log but makes no target: measure again while running.</source>
        <translation>Das sieht nach Gehen aus, oder Aufsätze wurden ausgelassen. Es bleibt im Logbuch, ergibt aber kein Ziel: Miss noch einmal beim Laufen.</translation>
    </message>
    <message>
        <source>More than 220 steps a minute. It makes no target: measure again, one foot only.</source>
        <translation>Mehr als 220 Schritte pro Minute. Das ergibt kein Ziel: Miss noch einmal, nur einen Fuß.</translation>
    </message>
    <message>
        <source>Shorter than 60 seconds: it stays in the log, but a target asks for a whole minute.</source>
        <translation>Kürzer als 60 Sekunden: Es bleibt im Logbuch, aber ein Ziel braucht eine ganze Minute.</translation>
    </message>
    <message>
        <source>Measured with the click on: it stays in the log, but a target asks for your own cadence, without the beat.</source>
        <translation>Mit Klick gemessen: Es bleibt im Logbuch, aber ein Ziel braucht deine eigene Schrittfrequenz, ohne den Takt.</translation>
    </message>
    <message numerus="yes">
        <source>%n foot strikes counted</source>
        <translation>
            <numerusform>%n Fußaufsatz gezählt</numerusform>
            <numerusform>%n Fußaufsätze gezählt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n ausgelassen</numerusform>
            <numerusform>%n ausgelassen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n double</source>
        <translation>
            <numerusform>%n doppelt</numerusform>
            <numerusform>%n doppelt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n off the beat</source>
        <translation>
            <numerusform>%n neben dem Takt</numerusform>
            <numerusform>%n neben dem Takt</numerusform>
        </translation>
    </message>
    <message>
        <source>raise</source>
        <translation>erhöhen</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>halten</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>eingegeben</translation>
    </message>
    <message>
        <source>Type steps a minute of both feet, for example 165 or 162.5.</source>
        <translation>Gib Schritte beider Füße pro Minute ein, zum Beispiel 165 oder 162,5.</translation>
    </message>
    <message>
        <source>The click can be set from 100 to 240 steps a minute.</source>
        <translation>Der Klick lässt sich von 100 bis 240 Schritten pro Minute einstellen.</translation>
    </message>
    <message>
        <source>Below your own cadence: outside of the usual range.</source>
        <translation>Unter deiner eigenen Schrittfrequenz: außerhalb des üblichen Bereichs.</translation>
    </message>
    <message>
        <source>Less than 5 % above your cadence: outside the usual range.</source>
        <translation>Weniger als 5 % über deiner Schrittfrequenz: außerhalb des üblichen Bereichs.</translation>
    </message>
    <message>
        <source>Outside the usual range of 5 to 10 %. More than 10 % at once asks a lot of calves and lungs: go up in steps.</source>
        <translation>Außerhalb des üblichen Bereichs von 5 bis 10 %. Mehr als 10 % auf einmal verlangt Waden und Lunge viel ab: Steigere dich in Stufen.</translation>
    </message>
    <message>
        <source>one measurement</source>
        <translation>eine Messung</translation>
    </message>
    <message>
        <source>mean of two measurements of one day</source>
        <translation>Mittel zweier Messungen eines Tages</translation>
    </message>
    <message>
        <source>median of three measurements of one day</source>
        <translation>Median dreier Messungen eines Tages</translation>
    </message>
    <message>
        <source>Tapped, %1 s</source>
        <translation>Getippt, %1 s</translation>
    </message>
    <message>
        <source>Counted, %1 s</source>
        <translation>Gezählt, %1 s</translation>
    </message>
    <message>
        <source>running</source>
        <translation>im Gang</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>beendet</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>gerettet</translation>
    </message>
    <message numerus="yes">
        <source>%n taps (%1 by counting)</source>
        <translation>
            <numerusform>%n Tap (%1 nach Zählung)</numerusform>
            <numerusform>%n Taps (%1 nach Zählung)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stridetick::app::AfterCard</name>
    <message>
        <source>This takes the place of what you said. What has been decided already stays; from now on the plan goes by what you say here.</source>
        <translation>Das ersetzt, was du gesagt hast. Was schon entschieden wurde, bleibt; ab jetzt richtet sich der Plan nach dem, was du hier sagst.</translation>
    </message>
    <message>
        <source>Pain, 0 to 10 (keys 0 to 9; 10 is 1 then 0, or X)</source>
        <translation>Schmerz, 0 bis 10 (Tasten 0 bis 9; 10 ist 1, dann 0, oder X)</translation>
    </message>
    <message>
        <source>Effort, 0 to 10, if you like</source>
        <translation>Anstrengung, 0 bis 10, wenn du magst</translation>
    </message>
    <message>
        <source>Note, speed, incline, distance</source>
        <translation>Notiz, Geschwindigkeit, Steigung, Strecke</translation>
    </message>
    <message>
        <source>Save (Enter)</source>
        <translation>Speichern (Eingabe)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>Pain is the one thing asked.</source>
        <translation>Nur nach dem Schmerz wird gefragt.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Where? (keys 1 to 8)</source>
        <translation>Wo? (Tasten 1 bis 8)</translation>
    </message>
    <message>
        <source>It was there before, and grew</source>
        <translation>Er war vorher da und nahm zu</translation>
    </message>
    <message>
        <source>It is sharp</source>
        <translation>Er ist stechend</translation>
    </message>
    <message>
        <source>It makes me limp</source>
        <translation>Ich hinke deswegen</translation>
    </message>
    <message>
        <source>It hurts at night or at rest</source>
        <translation>Schmerz nachts oder in Ruhe</translation>
    </message>
    <message>
        <source>One bony spot hurts to press</source>
        <translation>Eine Stelle am Knochen ist druckempfindlich</translation>
    </message>
    <message>
        <source>How was the run of %1?</source>
        <translation>Wie war der Lauf vom %1?</translation>
    </message>
    <message>
        <source>Close without a change</source>
        <translation>Ohne Änderung schließen</translation>
    </message>
    <message>
        <source>Close without an answer</source>
        <translation>Ohne Antwort schließen</translation>
    </message>
    <message>
        <source>%1 (Escape)</source>
        <translation>%1 (Esc)</translation>
    </message>
</context>
<context>
    <name>stridetick::app::AfterDetails</name>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Incline in percent</source>
        <translation>Steigung in Prozent</translation>
    </message>
    <message>
        <source>Incline, %</source>
        <translation>Steigung, %</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Strecke</translation>
    </message>
    <message>
        <source>Treadmill speed</source>
        <translation>Bandgeschwindigkeit</translation>
    </message>
    <message>
        <source>Distance, %1</source>
        <translation>Strecke, %1</translation>
    </message>
    <message>
        <source>Type the incline in percent, such as 1.5, from -10 to 40, or leave it empty.</source>
        <translation>Gib die Steigung in Prozent ein, etwa 1,5, von -10 bis 40, oder lass das Feld leer.</translation>
    </message>
    <message>
        <source>Type the distance as a number such as 5.2, up to %1, or leave it empty.</source>
        <translation>Gib die Strecke als Zahl ein, etwa 5,2, bis %1, oder lass das Feld leer.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::AnswerRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
</context>
<context>
    <name>stridetick::app::BackupsCard</name>
    <message>
        <source>Back up &amp;now</source>
        <translation>&amp;Jetzt sichern</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Jetzt sichern</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
        <source>Restore the selected backup</source>
        <translation>Die gewählte Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>Restore &amp;another file…</source>
        <translation>Andere Da&amp;tei…</translation>
    </message>
    <message>
        <source>Restore another file</source>
        <translation>Andere Datei wiederherstellen</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sicherungen, neueste zuerst</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Erstellt</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Anlass</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Newest entry</source>
        <translation>Neuester Eintrag</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Es gibt noch keine.</translation>
    </message>
    <message>
        <source>Looking for backups …</source>
        <translation>Sicherungen werden gesucht …</translation>
    </message>
    <message>
        <source>Logs (*.db)</source>
        <translation>Logbücher (*.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>stridetick::app::BeatIndicator</name>
    <message>
        <source>Beat</source>
        <translation>Takt</translation>
    </message>
</context>
<context>
    <name>stridetick::app::CadenceChart</name>
    <message>
        <source>Cadence by week</source>
        <translation>Schrittfrequenz nach Wochen</translation>
    </message>
    <message>
        <source>No weeks here.</source>
        <translation>Hier sind keine Wochen.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::CalibrationCard</name>
    <message>
        <source>Pulse and sound together</source>
        <translation>Taktanzeige und Ton zusammen</translation>
    </message>
    <message>
        <source>Tap along</source>
        <translation>Mittippen</translation>
    </message>
    <message>
        <source>Wireless headphones sound later than the screen shows. This moves the pulse on the screen for the output that plays now; it never changes the tempo.</source>
        <translation>Kabellose Kopfhörer klingen später, als der Bildschirm zeigt. Das verschiebt die Taktanzeige für die Ausgabe, die gerade spielt; das Tempo ändert es nie.</translation>
    </message>
    <message>
        <source>Pulse later by</source>
        <translation>Taktanzeige später um</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Find it by tapping</source>
        <translation>Durch Tippen finden</translation>
    </message>
    <message>
        <source>Fewer than 8 taps met a click. Nothing was changed: try again and tap with each click.</source>
        <translation>Weniger als 8 Taps trafen einen Klick. Nichts wurde geändert: Versuche es noch einmal und tippe zu jedem Klick.</translation>
    </message>
    <message>
        <source>The taps were too uneven to tell. Nothing was changed: listen to a few clicks first, then tap along.</source>
        <translation>Die Taps waren zu ungleichmäßig. Nichts wurde geändert: Hör erst ein paar Klicks zu, dann tippe mit.</translation>
    </message>
    <message>
        <source>The taps lie outside of −300 to +500 ms. Nothing was changed: tap with the click, not between two of them.</source>
        <translation>Die Taps liegen außerhalb von −300 bis +500 ms. Nichts wurde geändert: Tippe mit dem Klick, nicht zwischen zweien.</translation>
    </message>
    <message>
        <source>The pulse is set for one sound device: none has opened yet.</source>
        <translation>Die Taktanzeige wird für ein Tongerät eingestellt: Noch ist keines offen.</translation>
    </message>
    <message>
        <source>Tapping along needs an open sound device and no run.</source>
        <translation>Mittippen braucht ein offenes Tongerät, und es darf kein Lauf im Gang sein.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message numerus="yes">
        <source>Tap any letter key with each click, as evenly as you can: %1 of %n taps.</source>
        <translation>
            <numerusform>Tippe zu jedem Klick irgendeine Buchstabentaste, so gleichmäßig du kannst: %1 von %n Tap.</numerusform>
            <numerusform>Tippe zu jedem Klick irgendeine Buchstabentaste, so gleichmäßig du kannst: %1 von %n Taps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stridetick::app::ChartView</name>
    <message>
        <source>The first day is later than the last: choose an earlier one.</source>
        <translation>Der erste Tag liegt nach dem letzten: Wähle einen früheren.</translation>
    </message>
    <message>
        <source>over %1 from the baseline&apos;s speed</source>
        <translation>über %1 Abstand zur Ausgangsgeschwindigkeit</translation>
    </message>
    <message>
        <source>target, with its band of 3 % either side</source>
        <translation>Ziel, mit Bereich von 3 % nach beiden Seiten</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>Ausgangswert</translation>
    </message>
    <message>
        <source>minutes run</source>
        <translation>gelaufene Minuten</translation>
    </message>
    <message>
        <source>minutes with the click</source>
        <translation>Minuten mit Klick</translation>
    </message>
    <message>
        <source>Weeks shown</source>
        <translation>Gezeigte Wochen</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 Wochen</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>Das Programm</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Ein Jahr</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alles</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Von – bis</translation>
    </message>
    <message>
        <source>First day shown</source>
        <translation>Erster gezeigter Tag</translation>
    </message>
    <message>
        <source>Last day shown</source>
        <translation>Letzter gezeigter Tag</translation>
    </message>
    <message>
        <source>At the baseline&apos;s spee&amp;d</source>
        <translation>Auf Ausgangsgeschwindigkei&amp;t</translation>
    </message>
    <message>
        <source>Corrected to the baseline&apos;s speed</source>
        <translation>Auf die Ausgangsgeschwindigkeit umgerechnet</translation>
    </message>
    <message>
        <source>Each step rate as it would be at the speed of the baseline: 5.6 steps a minute for each m/s (Burns 2019, elite runners: an approximation).</source>
        <translation>Jede Schrittfrequenz so, wie sie bei der Geschwindigkeit des Ausgangswerts wäre: 5,6 Schritte pro Minute für jeden m/s (Burns 2019, im Spitzensport: eine Näherung).</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Vergrößern</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Verkleinern</translation>
    </message>
    <message>
        <source>&amp;Whole</source>
        <translation>Ge&amp;samt</translation>
    </message>
    <message>
        <source>Show the whole span</source>
        <translation>Die ganze Spanne zeigen</translation>
    </message>
    <message>
        <source>From day to day a runner&apos;s step rate differs by about ± %1: what is less is not a change yet.</source>
        <translation>Von Tag zu Tag schwankt die Schrittfrequenz um etwa ± %1: Was darunter liegt, ist noch keine Änderung.</translation>
    </message>
    <message>
        <source>From day to day a runner&apos;s step rate differs by about ± %1 (here %2): what is less is not a change yet.</source>
        <translation>Von Tag zu Tag schwankt die Schrittfrequenz um etwa ± %1 (hier %2): Was darunter liegt, ist noch keine Änderung.</translation>
    </message>
    <message>
        <source>Bars: the largest measuring error of the week.</source>
        <translation>Balken: der größte Messfehler der Woche.</translation>
    </message>
    <message numerus="yes">
        <source>Left out, since a speed is unknown: %Ln measurements.</source>
        <translation>
            <numerusform>Weggelassen, da eine Geschwindigkeit unbekannt ist: %Ln Messung.</numerusform>
            <numerusform>Weggelassen, da eine Geschwindigkeit unbekannt ist: %Ln Messungen.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stridetick::app::CheckCard</name>
    <message>
        <source>Check your cadence by taps</source>
        <translation>Deine Schrittfrequenz durch Tippen kontrollieren</translation>
    </message>
    <message>
        <source>Cancel the check</source>
        <translation>Die Kontrolle abbrechen</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Kontrolle</translation>
    </message>
    <message>
        <source>Tap pad</source>
        <translation>Tippfeld</translation>
    </message>
    <message>
        <source>s left</source>
        <translation>s übrig</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>etwa %1</translation>
    </message>
    <message>
        <source>Tap</source>
        <translation>Tippen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>stridetick::app::CloseQuestion</name>
    <message>
        <source>Not on the disk yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>&amp;Keep the window open</source>
        <translation>Fenster &amp;offen lassen</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Fenster offen lassen</translation>
    </message>
    <message>
        <source>Close and &amp;lose them</source>
        <translation>S&amp;chließen und verlieren</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Schließen und verlieren</translation>
    </message>
    <message>
        <source>Not on the disk yet, and lost if you close now: %1 (%2).</source>
        <translation>Noch nicht auf dem Datenträger und verloren, wenn du jetzt schließt: %1 (%2).</translation>
    </message>
    <message>
        <source>Free some space or check the folder of the log; what waits is written by itself then, and the window closes.</source>
        <translation>Schaffe Platz oder prüfe den Ordner des Logbuchs; das Wartende wird dann von selbst geschrieben, und das Fenster schließt sich.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::CountForm</name>
    <message>
        <source>Foot strikes counted on one foot</source>
        <translation>Gezählte Aufsätze eines Fußes</translation>
    </message>
    <message>
        <source>Seconds counted</source>
        <translation>Gezählte Sekunden</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>in %1 s</translation>
    </message>
    <message>
        <source>Or did a friend &amp;count one foot&apos;s strikes?</source>
        <translation>Oder hat jemand die Aufsätze &amp;eines Fußes gezählt?</translation>
    </message>
    <message>
        <source>Us&amp;e this count</source>
        <translation>Zählung &amp;übernehmen</translation>
    </message>
    <message>
        <source>Use this count</source>
        <translation>Diese Zählung übernehmen</translation>
    </message>
    <message>
        <source>&amp;Yes, both feet</source>
        <translation>&amp;Ja, beide Füße</translation>
    </message>
    <message>
        <source>Yes, both feet were counted</source>
        <translation>Ja, beide Füße wurden gezählt</translation>
    </message>
    <message>
        <source>&amp;No, one foot</source>
        <translation>Nein, ein &amp;Fuß</translation>
    </message>
    <message>
        <source>No, one foot was counted</source>
        <translation>Nein, ein Fuß wurde gezählt</translation>
    </message>
    <message>
        <source>Type how often one foot landed, for example 78.</source>
        <translation>Gib ein, wie oft ein Fuß aufgesetzt hat, zum Beispiel 78.</translation>
    </message>
    <message>
        <source>A count is a whole number, for example 78.</source>
        <translation>Eine Zählung ist eine ganze Zahl, zum Beispiel 78.</translation>
    </message>
    <message>
        <source>A count is 1 or more. Count again.</source>
        <translation>Eine Zählung ist 1 oder mehr. Zähle noch einmal.</translation>
    </message>
    <message>
        <source>That looks like walking, or strikes were missed: it comes to less than 120 steps a minute. Count again; nothing was stored.</source>
        <translation>Das sieht nach Gehen aus, oder Aufsätze wurden ausgelassen: Es ergibt weniger als 120 Schritte pro Minute. Zähle noch einmal; nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>That would be more than 220 steps a minute. Were both feet counted?</source>
        <translation>Das wären mehr als 220 Schritte pro Minute. Wurden beide Füße gezählt?</translation>
    </message>
    <message>
        <source>No runner takes so many steps a minute. Check the number and the seconds; nothing was stored.</source>
        <translation>So viele Schritte pro Minute macht niemand beim Laufen. Prüfe die Zahl und die Sekunden; nichts wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::DaysRow</name>
    <message>
        <source>Days of the week</source>
        <translation>Wochentage</translation>
    </message>
    <message numerus="yes">
        <source>%n days a week. A day missed is never punished: the plan waits for you.</source>
        <translation>
            <numerusform>%n Tag pro Woche. Ein verpasster Tag wird nie bestraft: Der Plan wartet auf dich.</numerusform>
            <numerusform>%n Tage pro Woche. Ein verpasster Tag wird nie bestraft: Der Plan wartet auf dich.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose 2 to 4 days: more than 4 add nothing to the plan.</source>
        <translation>Wähle 2 bis 4 Tage: Mehr als 4 bringen dem Plan nichts.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::DesktopReminder</name>
    <message>
        <source>Reminded: %1</source>
        <translation>Erinnert: %1</translation>
    </message>
    <message>
        <source>That it was today cannot be written into %1: a computer started anew today would remind again.</source>
        <translation>Dass es heute war, lässt sich nicht in %1 schreiben: Wird der Computer heute neu gestartet, käme die Erinnerung noch einmal.</translation>
    </message>
    <message>
        <source>The desktop shows no notification: %1</source>
        <translation>Der Desktop zeigt keine Benachrichtigung: %1</translation>
    </message>
    <message>
        <source>The system gives no timer: nothing would remind you.</source>
        <translation>Das System gibt keinen Zeitgeber: Nichts würde dich erinnern.</translation>
    </message>
    <message>
        <source>Nothing: you were reminded today.</source>
        <translation>Nichts: Du wurdest heute schon erinnert.</translation>
    </message>
    <message>
        <source>The log could not be read: %1</source>
        <translation>Das Logbuch war nicht zu lesen: %1</translation>
    </message>
    <message>
        <source>Nothing before %1: %2</source>
        <translation>Nichts vor %1: %2</translation>
    </message>
    <message>
        <source>Stridetick: today is a day of your programme</source>
        <translation>Stridetick: Heute ist ein Tag deines Programms</translation>
    </message>
    <message>
        <source>Open Stridetick</source>
        <translation>Stridetick öffnen</translation>
    </message>
</context>
<context>
    <name>stridetick::app::DesktopReminderCard</name>
    <message>
        <source>On your desktop</source>
        <translation>Auf deinem Desktop</translation>
    </message>
    <message>
        <source>Remind me on &amp;programme days</source>
        <translation>An &amp;Programmtagen erinnern</translation>
    </message>
    <message>
        <source>Time of the reminder</source>
        <translation>Uhrzeit der Erinnerung</translation>
    </message>
    <message>
        <source>At</source>
        <translation>Um</translation>
    </message>
    <message>
        <source>The reminder could not be started now: it starts at your next login.</source>
        <translation>Die Erinnerung ließ sich jetzt nicht starten: Sie startet bei deiner nächsten Anmeldung.</translation>
    </message>
    <message>
        <source>Not from within a Flatpak: nothing can be started at login there yet.</source>
        <translation>Nicht aus einem Flatpak heraus: Dort lässt sich noch nichts bei der Anmeldung starten.</translation>
    </message>
    <message>
        <source>A notification by your desktop when a session or a quiet minute is due and not done. For that %1 is installed; it starts &quot;stridetick remind&quot; when you log in, which sleeps until then and reads your log. Switched off, the file is removed and the reminder ends.</source>
        <translation>Eine Benachrichtigung deines Desktops, wenn eine Einheit oder eine klickfreie Minute ansteht und nicht gemacht ist. Dafür ist %1 installiert; es startet bei der Anmeldung „stridetick remind“, das bis dahin schläft und dein Logbuch liest. Ausgeschaltet wird die Datei entfernt, und die Erinnerung endet.</translation>
    </message>
    <message>
        <source>%1 is there, of another runner&apos;s log, of another copy of Stridetick, or changed by your desktop. Switching this on replaces it.</source>
        <translation>%1 ist schon da, vom Logbuch eines anderen Profils, von einer anderen Kopie von Stridetick oder von deinem Desktop geändert. Einschalten ersetzt es.</translation>
    </message>
    <message>
        <source>A notification by your desktop when a session or a quiet minute is due and not done. Nothing is installed for it now; switched on, one file is: %1, which starts &quot;stridetick remind&quot; when you log in.</source>
        <translation>Eine Benachrichtigung deines Desktops, wenn eine Einheit oder eine klickfreie Minute ansteht und nicht gemacht ist. Dafür ist jetzt nichts installiert; eingeschaltet ist es eine Datei: %1, die bei der Anmeldung „stridetick remind“ startet.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::EntryDetails</name>
    <message>
        <source>The selected entry in full</source>
        <translation>Der gewählte Eintrag im Ganzen</translation>
    </message>
</context>
<context>
    <name>stridetick::app::EntryEditor</name>
    <message>
        <source>Change an entry</source>
        <translation>Einen Eintrag ändern</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Notiz</translation>
    </message>
    <message>
        <source>&amp;Treadmill speed (optional)</source>
        <translation>Bandgeschwindigkei&amp;t (optional)</translation>
    </message>
    <message>
        <source>&amp;Both feet were tapped or counted</source>
        <translation>Beide Füße wurden getippt oder ge&amp;zählt</translation>
    </message>
    <message>
        <source>The click was &amp;audible</source>
        <translation>Der &amp;Klick war zu hören</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Die Änderungen speichern</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Leave the entry as it is</source>
        <translation>Den Eintrag lassen, wie er ist</translation>
    </message>
    <message>
        <source>The cadence becomes %1 %2 spm. A target that was set from it stays as it is: set a new one on the Target page.</source>
        <translation>Die Schrittfrequenz wird zu %1 %2 Schritte/min. Ein daraus gesetztes Ziel bleibt, wie es ist: Setze auf der Seite Ziel ein neues.</translation>
    </message>
    <message>
        <source>Not a time. Type minutes and seconds such as %1.</source>
        <translation>Keine Zeit. Gib Minuten und Sekunden ein, etwa %1.</translation>
    </message>
    <message>
        <source>From start to end with pauses, minutes and seconds</source>
        <translation>Vom Anfang bis zum Ende mit Pausen, Minuten und Sekunden</translation>
    </message>
    <message>
        <source>Sta&amp;rt to end, with pauses</source>
        <translation>Anfang bis &amp;Ende, mit Pausen</translation>
    </message>
</context>
<context>
    <name>stridetick::app::ExportCard</name>
    <message>
        <source>For your phone</source>
        <translation>Für dein Handy</translation>
    </message>
    <message>
        <source>Save as a sound file…</source>
        <translation>Als Tondatei speichern…</translation>
    </message>
    <message>
        <source>Save as a sound file</source>
        <translation>Als Tondatei speichern</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the sound file</source>
        <translation>Die Tondatei abbrechen</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>Sounds (*.flac *.wav *.ogg *.mp3)</source>
        <translation>Töne (*.flac *.wav *.ogg *.mp3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading your log …</source>
        <translation>Dein Logbuch wird gelesen …</translation>
    </message>
    <message>
        <source>This session clicks only where a check is below the target, and a file cannot hear you. Choose another session to save one.</source>
        <translation>Diese Einheit klickt nur, wenn eine Kontrolle unter dem Ziel liegt, und eine Datei kann dich nicht hören. Wähle zum Speichern eine andere Einheit.</translation>
    </message>
    <message>
        <source>Set a target first: its tempo is the session&apos;s.</source>
        <translation>Setze erst ein Ziel: Sein Tempo ist das der Einheit.</translation>
    </message>
    <message>
        <source>This session, %1 of it, with its clicks as a WAV, FLAC, Ogg or MP3 file: the ending of the name says which.</source>
        <translation>Diese Einheit, %1 davon, mit ihren Klicks als WAV-, FLAC-, Ogg- oder MP3-Datei: Die Endung des Namens bestimmt, welche.</translation>
    </message>
    <message>
        <source>This session, %1, with its clicks and silences as a WAV, FLAC, Ogg or MP3 file: the ending of the name says which.</source>
        <translation>Diese Einheit, %1, mit ihren Klicks und Pausen als WAV-, FLAC-, Ogg- oder MP3-Datei: Die Endung des Namens bestimmt, welche.</translation>
    </message>
    <message>
        <source>Your next run goes without the click: a sound of it would be silence. It can be saved again when the click is back.</source>
        <translation>Dein nächster Lauf ist ohne Klick: Die Tondatei wäre nur Stille. Speichern lässt sie sich wieder, wenn der Klick zurück ist.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::ExportController</name>
    <message>
        <source>session-%1.flac</source>
        <translation>einheit-%1.flac</translation>
    </message>
    <message>
        <source>Run at %1 steps a minute</source>
        <translation>Lauf mit %1 Schritten pro Minute</translation>
    </message>
    <message>
        <source>Click for running at %1 steps a minute. Made by Stridetick.</source>
        <translation>Klick zum Laufen mit %1 Schritten pro Minute. Von Stridetick erstellt.</translation>
    </message>
    <message>
        <source>%1 is written: %2 for your phone.</source>
        <translation>%1 ist geschrieben: %2 für dein Handy.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::FarView</name>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Schrittfrequenz</translation>
    </message>
    <message>
        <source>What the cadence is</source>
        <translation>Was die Schrittfrequenz ist</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Was als Nächstes kommt</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>When to stop</source>
        <translation>Wann du aufhören sollst</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Verlassen</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Vollbild verlassen</translation>
    </message>
    <message>
        <source>The run in full screen</source>
        <translation>Der Lauf im Vollbild</translation>
    </message>
    <message>
        <source>Chest pain, faintness or unusual breathlessness: stop. Get help now.</source>
        <translation>Brustschmerz, Schwindel oder ungewohnte Atemnot: Hör auf. Hol sofort Hilfe.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::FileDrop</name>
    <message>
        <source>Drop to import</source>
        <translation>Zum Importieren ablegen</translation>
    </message>
</context>
<context>
    <name>stridetick::app::FirstSteps</name>
    <message>
        <source>Your first run</source>
        <translation>Dein erster Lauf</translation>
    </message>
    <message>
        <source>Tap a minute</source>
        <translation>Eine Minute tippen</translation>
    </message>
    <message>
        <source>No raise: keep your own cadence</source>
        <translation>Keine Erhöhung: bei deiner eigenen bleiben</translation>
    </message>
    <message>
        <source>Accept a target</source>
        <translation>Ein Ziel übernehmen</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>Step %1, done</source>
        <translation>Schritt %1, erledigt</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>Step %1, now</source>
        <translation>Schritt %1, jetzt</translation>
    </message>
    <message>
        <source>Step %1, later</source>
        <translation>Schritt %1, später</translation>
    </message>
    <message>
        <source>– %1</source>
        <translation>– %1</translation>
    </message>
    <message>
        <source>Step %1, left out</source>
        <translation>Schritt %1, ausgelassen</translation>
    </message>
</context>
<context>
    <name>stridetick::app::Form</name>
    <message>
        <source>Reset %1</source>
        <translation>%1 zurücksetzen</translation>
    </message>
</context>
<context>
    <name>stridetick::app::GuideWindow</name>
    <message>
        <source>User&apos;s guide</source>
        <translation>Handbuch</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close the guide</source>
        <translation>Das Handbuch schließen</translation>
    </message>
    <message>
        <source>In English only, and here without its pictures.</source>
        <translation>Nur auf Englisch, und hier ohne die Bilder.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::HabitCard</name>
    <message>
        <source>Week from %1: S = %2</source>
        <translation>Woche ab %1: S = %2</translation>
    </message>
    <message>
        <source>Week from %1: credit %2 of %3 sessions, x = %4; S from %5 to %6</source>
        <translation>Woche ab %1: Guthaben %2 von %3 Einheiten, x = %4; S von %5 auf %6</translation>
    </message>
    <message>
        <source>%1 (paused: never lowered)</source>
        <translation>%1 (pausiert: nie gesenkt)</translation>
    </message>
    <message>
        <source>Habit strength</source>
        <translation>Gewohnheitsstärke</translation>
    </message>
    <message>
        <source>How is it counted?</source>
        <translation>Wie wird sie berechnet?</translation>
    </message>
    <message>
        <source>How long it takes until something is a habit differs from 18 to 254 days between people.</source>
        <translation>Bis etwas zur Gewohnheit wird, dauert es von Mensch zu Mensch verschieden, 18 bis 254 Tage.</translation>
    </message>
    <message>
        <source>Habit strength: %1 %, %2</source>
        <translation>Gewohnheitsstärke: %1 %, %2</translation>
    </message>
    <message>
        <source>After each week of seven days: S becomes S · q + x · (1 − q), from S = 0, with q = 20^(−7/66) = %1, so that regular practice comes to 95 % in 66 days, the average that Lally found. x is the week&apos;s credit by the sessions planned, at most 1. A session&apos;s credit is 1 with its silent minute in the band, 0.8 not measured, 0.6 out of the band, 0 under half of its minutes.</source>
        <translation>Nach jeder Woche von sieben Tagen: S wird zu S · q + x · (1 − q), ab S = 0, mit q = 20^(−7/66) = %1, sodass regelmäßiges Üben in 66 Tagen auf 95 % kommt, dem Mittel, das Lally fand. x ist das Guthaben der Woche, geteilt durch die geplanten Einheiten, höchstens 1. Das Guthaben einer Einheit ist 1, wenn ihre stille Minute im Zielbereich lag, 0,8 ungemessen, 0,6 außerhalb des Bereichs, 0 unter der Hälfte ihrer Minuten.</translation>
    </message>
    <message>
        <source>It tells how regular you were. It decides nothing: the plan asks your feet.</source>
        <translation>Sie sagt, wie regelmäßig du warst. Sie entscheidet nichts: Der Plan fragt deine Füße.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::ImportBar</name>
    <message>
        <source>Import</source>
        <translation>Import</translation>
    </message>
    <message>
        <source>Files read</source>
        <translation>Gelesene Dateien</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Den Import abbrechen</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Details</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>Was importiert wurde</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hide what was imported</source>
        <translation>Das Importierte ausblenden</translation>
    </message>
    <message>
        <source>Import runs</source>
        <translation>Läufe importieren</translation>
    </message>
    <message>
        <source>Runs of watches (*.fit *.tcx *.gpx *.gz *.zip)</source>
        <translation>Läufe von Uhren (*.fit *.tcx *.gpx *.gz *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
</context>
<context>
    <name>stridetick::app::ImportController</name>
    <message>
        <source>Nothing was imported, as your log is being opened: try again in a moment.</source>
        <translation>Nichts wurde importiert, da dein Logbuch gerade geöffnet wird: Versuche es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was imported, as your log is being restored or merged: try again after that.</source>
        <translation>Nichts wurde importiert, da dein Logbuch gerade wiederhergestellt oder zusammengeführt wird: Versuche es danach noch einmal.</translation>
    </message>
    <message>
        <source>Nothing was imported, as your log cannot be read just now: see the notice above.</source>
        <translation>Nichts wurde importiert, da dein Logbuch gerade nicht lesbar ist: siehe Hinweis oben.</translation>
    </message>
    <message>
        <source>Nothing was imported, as this run of the program is not kept: see the notice above.</source>
        <translation>Nichts wurde importiert, da diese Sitzung nicht gespeichert wird: siehe Hinweis oben.</translation>
    </message>
    <message>
        <source>Stopped, as your log is being restored or merged: import the files again after that.</source>
        <translation>Angehalten, da dein Logbuch wiederhergestellt oder zusammengeführt wird: Importiere die Dateien danach noch einmal.</translation>
    </message>
    <message>
        <source>Stopped, as your log cannot be read just now (see the notice above): import the files again after that.</source>
        <translation>Angehalten, da dein Logbuch gerade nicht lesbar ist (siehe Hinweis oben): Importiere die Dateien danach noch einmal.</translation>
    </message>
    <message>
        <source>Looking for files …</source>
        <translation>Dateien werden gesucht …</translation>
    </message>
    <message numerus="yes">
        <source>Reading a file, %Ln runs so far …</source>
        <translation>
            <numerusform>Eine Datei wird gelesen, bisher %Ln Lauf …</numerusform>
            <numerusform>Eine Datei wird gelesen, bisher %Ln Läufe …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 of %Ln files …</source>
        <translation>
            <numerusform>Datei %1 von %Ln wird gelesen …</numerusform>
            <numerusform>Datei %1 von %Ln wird gelesen …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stridetick::app::ImportPage</name>
    <message>
        <source>Imported runs</source>
        <translation>Importierte Läufe</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Zurück zur vorigen Seite</translation>
    </message>
    <message>
        <source>New runs</source>
        <translation>Neue Läufe</translation>
    </message>
    <message>
        <source>Added to runs with the click</source>
        <translation>Zu Läufen mit Klick hinzugefügt</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Schon da</translation>
    </message>
    <message>
        <source>Deleted here before</source>
        <translation>Hier früher gelöscht</translation>
    </message>
    <message>
        <source>Not runs</source>
        <translation>Keine Läufe</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Nicht lesbar</translation>
    </message>
    <message>
        <source>&amp;Show the newest in Review</source>
        <translation>&amp;Neuesten im Rückblick zeigen</translation>
    </message>
    <message>
        <source>Show the newest of these runs in Review</source>
        <translation>Den neuesten dieser Läufe im Rückblick zeigen</translation>
    </message>
    <message>
        <source>Files to look at, and why</source>
        <translation>Dateien zum Ansehen, mit Grund</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;Liste kopieren</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Liste kopieren</translation>
    </message>
    <message>
        <source>Files to look at</source>
        <translation>Dateien zum Ansehen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are in the copied list.</source>
        <translation>
            <numerusform>%Ln weitere steht in der kopierten Liste.</numerusform>
            <numerusform>%Ln weitere stehen in der kopierten Liste.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stridetick::app::ImportQuestion</name>
    <message>
        <source>Files are being imported</source>
        <translation>Dateien werden importiert</translation>
    </message>
    <message>
        <source>What was taken stays, and the rest is left out if you close now. The window closes by itself once all is read.</source>
        <translation>Was aufgenommen wurde, bleibt; der Rest fällt weg, wenn du jetzt schließt. Das Fenster schließt sich von selbst, sobald alles gelesen ist.</translation>
    </message>
    <message>
        <source>&amp;Keep the window open</source>
        <translation>Fenster &amp;offen lassen</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Fenster offen lassen</translation>
    </message>
    <message>
        <source>Close and &amp;leave out the rest</source>
        <translation>S&amp;chließen und Rest weglassen</translation>
    </message>
    <message>
        <source>Close and leave out the rest</source>
        <translation>Schließen und Rest weglassen</translation>
    </message>
    <message>
        <source>Files are still being read. %1</source>
        <translation>Noch werden Dateien gelesen. %1</translation>
    </message>
</context>
<context>
    <name>stridetick::app::ImportReader</name>
    <message>
        <source>There is no such file.</source>
        <translation>Diese Datei gibt es nicht.</translation>
    </message>
    <message>
        <source>It is neither a file nor a folder.</source>
        <translation>Das ist weder eine Datei noch ein Ordner.</translation>
    </message>
    <message>
        <source>It is not a watch&apos;s file.</source>
        <translation>Das ist keine Datei einer Uhr.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::KeyMap</name>
    <message>
        <source>comma</source>
        <translation>Komma</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>Punkt</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Bild auf</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Bild ab</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Entf</translation>
    </message>
    <message>
        <source>Media Play/Pause</source>
        <translation>Medientaste Wiedergabe/Pause</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>stridetick::app::KeysCard</name>
    <message>
        <source>Press a key…</source>
        <translation>Drücke eine Taste…</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>Drücke eine Taste</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>What is on which key</source>
        <translation>Was auf welcher Taste liegt</translation>
    </message>
    <message>
        <source>Presenter remotes, foot pedals and media keys are keyboards: put what they send on what you need. While you tap, on Measure and in a check, Space, Enter, letters, Page Up and Down and media keys are taps, whatever they do elsewhere.</source>
        <translation>Presenter, Fußpedale und Medientasten sind Tastaturen: Leg, was sie senden, auf das, was du brauchst. Beim Tippen, auf der Seite Messen und in einer Kontrolle, sind Leertaste, Eingabe, Buchstaben, Bild auf und ab und Medientasten Taps, was immer sie sonst tun.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Nichts wurde geändert.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Ändern…</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Die Taste ändern</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>Taste hinzufügen…</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Eine Taste hinzufügen</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset the keys of this action</source>
        <translation>Die Tasten dieser Aktion zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Alle Tasten zurücksetzen</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Take the key over from the other action</source>
        <translation>Die Taste der anderen Aktion nehmen</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lassen</translation>
    </message>
    <message>
        <source>Leave the key where it is</source>
        <translation>Die Taste lassen, wo sie ist</translation>
    </message>
    <message>
        <source>All keys are as they came.</source>
        <translation>Alle Tasten sind wie am Anfang.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>keine Taste</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (geändert)</translation>
    </message>
    <message>
        <source>%1 is a tap on Measure, and this works there too. Press another key, or this one with Ctrl.</source>
        <translation>%1 ist auf der Seite Messen ein Tap, und dies wirkt auch dort. Drücke eine andere Taste, oder diese mit Strg.</translation>
    </message>
    <message>
        <source>%1 is needed to move about, to press buttons or to close what is asked. Press another key.</source>
        <translation>%1 wird gebraucht, um sich zu bewegen, Knöpfe zu drücken oder Fragen zu schließen. Drücke eine andere Taste.</translation>
    </message>
    <message>
        <source>%1 does “%2” (%3) already. Take it over for “%4”?</source>
        <translation>%1 löst schon „%2“ aus (%3). Für „%4“ übernehmen?</translation>
    </message>
    <message>
        <source>“%1” is on %2 now.</source>
        <translation>„%1“ liegt jetzt auf %2.</translation>
    </message>
    <message>
        <source>“%1” is on no key now.</source>
        <translation>„%1“ liegt jetzt auf keiner Taste.</translation>
    </message>
    <message>
        <source>“%1” is on %2: another action has the rest of its keys.</source>
        <translation>„%1“: %2. Eine andere Aktion hat die übrigen Tasten.</translation>
    </message>
    <message>
        <source>“%1” is on %2, as it came.</source>
        <translation>„%1“ liegt auf %2, wie am Anfang.</translation>
    </message>
    <message>
        <source>“%1” is on %2. Press another key for it too. Escape cancels, Backspace or Delete takes its keys away.</source>
        <translation>„%1“: %2. Drücke eine weitere Taste dafür. Esc bricht ab, Rücktaste oder Entf nimmt die Tasten weg.</translation>
    </message>
    <message>
        <source>“%1” is on %2. Press its new key. Escape cancels, Backspace or Delete takes its keys away.</source>
        <translation>„%1“: %2. Drücke die neue Taste. Esc bricht ab, Rücktaste oder Entf nimmt die Tasten weg.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::LanguageCard</name>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Sprache der Texte</translation>
    </message>
    <message>
        <source>As the desktop: %1</source>
        <translation>Wie der Desktop: %1</translation>
    </message>
    <message>
        <source>Numbers, days and the first day of the week follow it, by the habits of your country.</source>
        <translation>Zahlen, Tage und der erste Tag der Woche richten sich danach, wie es in deinem Land üblich ist.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::LogCard</name>
    <message>
        <source>Your log</source>
        <translation>Dein Logbuch</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Inhalt</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Einträge</translation>
    </message>
    <message>
        <source>File of the log</source>
        <translation>Datei des Logbuchs</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>O&amp;rdner öffnen</translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation>Den Ordner des Logbuchs öffnen</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sicherungen</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Ordner der Sicherungen</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>stridetick::app::LogController</name>
    <message>
        <source>Reading your log …</source>
        <translation>Dein Logbuch wird gelesen …</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, von %2 bis %3</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Noch nichts</translation>
    </message>
    <message>
        <source>Nothing of this run of the program will be kept: see the notice above.</source>
        <translation>Nichts aus dieser Sitzung wird gespeichert: siehe Hinweis oben.</translation>
    </message>
    <message>
        <source>All on the disk.</source>
        <translation>Alles gespeichert.</translation>
    </message>
    <message>
        <source>Being written: %1.</source>
        <translation>Wird gespeichert: %1.</translation>
    </message>
    <message>
        <source>Not on the disk yet, kept in memory and tried again every second: %1 (%2).</source>
        <translation>Noch nicht auf dem Datenträger, im Speicher gehalten und jede Sekunde wieder versucht: %1 (%2).</translation>
    </message>
    <message>
        <source>The backup is made as soon as what waits is on the disk.</source>
        <translation>Die Sicherung wird erstellt, sobald das Wartende auf dem Datenträger ist.</translation>
    </message>
    <message>
        <source>Making a backup …</source>
        <translation>Sicherung wird erstellt …</translation>
    </message>
    <message>
        <source>The backup is made, and was read again from end to end: %1</source>
        <translation>Die Sicherung ist erstellt und wurde von Anfang bis Ende nachgelesen: %1</translation>
    </message>
    <message>
        <source>%1 Then try again.</source>
        <translation>%1 Versuche es dann noch einmal.</translation>
    </message>
    <message>
        <source>%1 The log itself is not touched by this; a backup is tried again with your next entry.</source>
        <translation>%1 Das Logbuch selbst ist davon nicht betroffen; mit deinem nächsten Eintrag wird die Sicherung wieder versucht.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::LogExportController</name>
    <message>
        <source>%1 is the log itself: nothing was written. Choose another name.</source>
        <translation>%1 ist das Logbuch selbst: Nichts wurde geschrieben. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 is a folder: nothing was written. Choose another place.</source>
        <translation>%1 ist ein Ordner: Nichts wurde geschrieben. Wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>%1 is there already: nothing was written. Choose another folder, or replace what is there.</source>
        <translation>%1 ist schon da: Nichts wurde geschrieben. Wähle einen anderen Ordner oder ersetze, was da ist.</translation>
    </message>
    <message>
        <source>%1 is written: %2, and all else that your log holds.</source>
        <translation>%1 ist geschrieben: %2 und alles Übrige aus deinem Logbuch.</translation>
    </message>
    <message numerus="yes">
        <source>Written into the folder %1: sheets of your log, %Ln files.</source>
        <translation>
            <numerusform>In den Ordner %1 geschrieben: Blätter deines Logbuchs, %Ln Datei.</numerusform>
            <numerusform>In den Ordner %1 geschrieben: Blätter deines Logbuchs, %Ln Dateien.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no run yet that has ended: nothing was written.</source>
        <translation>Es gibt noch keinen beendeten Lauf: Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>Written into the folder %1: %2, FIT.</source>
        <translation>In den Ordner %1 geschrieben: %2, FIT.</translation>
    </message>
    <message>
        <source>Written into the folder %1: %2, TCX.</source>
        <translation>In den Ordner %1 geschrieben: %2, TCX.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
    <message>
        <source>Your log is not open yet: see the notice above, and try again.</source>
        <translation>Dein Logbuch ist noch nicht offen: Siehe Hinweis oben und versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Without what waited to be written: %1.</source>
        <translation>Ohne das, was noch auf das Speichern wartete: %1.</translation>
    </message>
    <message>
        <source>Your log</source>
        <translation>Dein Logbuch</translation>
    </message>
    <message>
        <source>The log could not be written there (%1). Check the folder and the space on the disk, then try again.</source>
        <translation>Das Logbuch konnte dort nicht geschrieben werden (%1). Prüfe den Ordner und den Platz auf dem Datenträger, dann versuche es noch einmal.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::LogPage</name>
    <message>
        <source>Log and backups</source>
        <translation>Logbuch und Sicherungen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Zurück zur vorigen Seite</translation>
    </message>
</context>
<context>
    <name>stridetick::app::MainWindow</name>
    <message>
        <source>Stridetick</source>
        <translation>Stridetick</translation>
    </message>
    <message>
        <source>%1 – Stridetick</source>
        <translation>%1 – Stridetick</translation>
    </message>
</context>
<context>
    <name>stridetick::app::MeaningOf160</name>
    <message>
        <source>&amp;What does 160 mean?</source>
        <translation>&amp;Was heißt 160?</translation>
    </message>
    <message>
        <source>What does 160 mean?</source>
        <translation>Was heißt 160?</translation>
    </message>
    <message>
        <source>Shows or hides what it means, with the sources</source>
        <translation>Zeigt oder verbirgt, was es heißt, mit den Quellen</translation>
    </message>
    <message>
        <source>What it means: below it, 5 to 10 % more steps at the same speed are worth a try. In the lab they lowered the load on the knee, and at 10 % on the hip (Heiderscheit 2011, Lenhart 2014).</source>
        <translation>Was es heißt: Darunter sind 5 bis 10 % mehr Schritte bei gleicher Geschwindigkeit einen Versuch wert. Im Labor senkten sie die Belastung des Knies und bei 10 % auch die der Hüfte (Heiderscheit 2011, Lenhart 2014).</translation>
    </message>
    <message>
        <source>What it does not mean: that you get hurt below it, or that you do not above it. Of 37 studies two looked at injuries at all (Anderson 2022). Two studies called 164 or 166 and less low, for the runners that they looked at (Luedke 2016, Thakkar 2019); elite runners ran a world championship at 155 to 203 (Burns 2019). It changes with your speed and your height. No faster times, no cure and no prevention are promised, and this is not medical advice.</source>
        <translation>Was es nicht heißt: dass du dich darunter verletzt oder darüber nicht. Von 37 Studien haben überhaupt nur zwei auf Verletzungen geschaut (Anderson 2022). Zwei Studien nannten 164 oder 166 und weniger niedrig, für die Laufenden, die sie untersuchten (Luedke 2016, Thakkar 2019); im Spitzensport wurde eine Weltmeisterschaft mit 155 bis 203 gelaufen (Burns 2019). Es ändert sich mit deiner Geschwindigkeit und deiner Größe. Weder schnellere Zeiten noch Heilung noch Vorbeugung werden versprochen, und das ist kein ärztlicher Rat.</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>Quellen:</translation>
    </message>
    <message>
        <source>160 steps a minute is a rule of thumb from advice to runners. Nobody has measured it as a limit.</source>
        <translation>160 Schritte pro Minute sind eine Faustregel aus Ratschlägen für Läufer. Niemand hat sie als Grenze gemessen.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::MeasurePage</name>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Too few taps to go on: the minute starts again with your next tap.</source>
        <translation>Zu wenige Taps, um weiterzumachen: Die Minute beginnt neu mit deinem nächsten Tap.</translation>
    </message>
    <message>
        <source>Take &amp;back last tap</source>
        <translation>Letzten Tap &amp;zurücknehmen</translation>
    </message>
    <message>
        <source>Take back the last tap</source>
        <translation>Letzten Tap zurücknehmen</translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <translation>&amp;Neu beginnen</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Neu beginnen</translation>
    </message>
    <message>
        <source>Good enough: sto&amp;p here</source>
        <translation>Das reicht: hier sto&amp;ppen</translation>
    </message>
    <message>
        <source>Good enough: stop here</source>
        <translation>Das reicht: hier stoppen</translation>
    </message>
    <message>
        <source>Who taps, and where</source>
        <translation>Wer tippt, und wo</translation>
    </message>
    <message>
        <source>Best: a helper taps while you run easily, after at least 5 minutes. Alone: use a key or a presenter remote in reach on the treadmill&apos;s rail. Tap each time the same foot lands.</source>
        <translation>Am besten: Jemand anderes tippt, während du locker läufst, nach mindestens 5 Minuten. Allein: Nimm eine Taste oder eine Präsentationsfernbedienung in Reichweite am Geländer des Laufbands. Tippe jedes Mal, wenn derselbe Fuß aufsetzt.</translation>
    </message>
    <message>
        <source>Never reach for a mouse or a screen at speed.</source>
        <translation>Greif in voller Fahrt nie nach Maus oder Bildschirm.</translation>
    </message>
    <message>
        <source>Got &amp;it</source>
        <translation>&amp;Verstanden</translation>
    </message>
    <message>
        <source>Got it: hide this advice</source>
        <translation>Verstanden: diesen Rat ausblenden</translation>
    </message>
    <message>
        <source>Cadence changes with speed: use the same speed next time.</source>
        <translation>Die Schrittfrequenz ändert sich mit der Geschwindigkeit: Nimm nächstes Mal dieselbe.</translation>
    </message>
    <message>
        <source>Treadmill &amp;speed of this measurement</source>
        <translation>Bandgeschwindigkei&amp;t dieser Messung</translation>
    </message>
    <message>
        <source>Treadmill &amp;speed (optional)</source>
        <translation>Bandgeschwindigkei&amp;t (optional)</translation>
    </message>
    <message>
        <source>keep tapping</source>
        <translation>weiter tippen</translation>
    </message>
    <message>
        <source>uneven taps</source>
        <translation>ungleichmäßig</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>gleichmäßig</translation>
    </message>
    <message numerus="yes">
        <source>seconds left</source>
        <translation>
            <numerusform>Sekunde übrig</numerusform>
            <numerusform>Sekunden übrig</numerusform>
        </translation>
    </message>
    <message>
        <source>Taps: %1</source>
        <translation>Taps: %1</translation>
    </message>
    <message>
        <source>Tap each time one foot lands</source>
        <translation>Tippe bei jedem Aufsetzen eines Fußes</translation>
    </message>
    <message>
        <source>The click is on: what you tap now is not your own cadence, and makes no target. Stop the run first, or tap to compare.</source>
        <translation>Der Klick ist an: Was du jetzt tippst, ist nicht deine eigene Schrittfrequenz und ergibt kein Ziel. Stoppe erst den Lauf, oder tippe zum Vergleich.</translation>
    </message>
    <message>
        <source>Space, Enter, any letter, Page Up or Down, a media key, a click or a touch here. The minute starts with the first tap; a sound marks its start, its last five seconds and its end.</source>
        <translation>Leertaste, Eingabe, jeder Buchstabe, Bild auf oder ab, eine Medientaste, ein Klick oder eine Berührung hier. Die Minute beginnt mit dem ersten Tap; ein Ton kündigt ihren Anfang, ihre letzten fünf Sekunden und ihr Ende an.</translation>
    </message>
    <message>
        <source>%1 %2 spm</source>
        <translation>%1 %2 Schritte/min</translation>
    </message>
    <message>
        <source>– spm</source>
        <translation>– Schritte/min</translation>
    </message>
    <message>
        <source>Press Start over once more to start over.</source>
        <translation>Drücke noch einmal „Neu beginnen“, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>Press %1, or Start over, once more to start over.</source>
        <translation>Drücke noch einmal %1 oder „Neu beginnen“, um neu zu beginnen.</translation>
    </message>
    <message>
        <source>%1; after ten taps, twice</source>
        <translation>%1; nach zehn Taps zweimal</translation>
    </message>
</context>
<context>
    <name>stridetick::app::MeasureQuestion</name>
    <message numerus="yes">
        <source>The taps stopped after %n seconds. Keep what there is, or tap again?</source>
        <translation>
            <numerusform>Nach %n Sekunde kamen keine Taps mehr. Behalten, was da ist, oder noch einmal tippen?</numerusform>
            <numerusform>Nach %n Sekunden kamen keine Taps mehr. Behalten, was da ist, oder noch einmal tippen?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Tap &amp;again</source>
        <translation>Neu t&amp;ippen</translation>
    </message>
    <message>
        <source>That is more than 220 steps a minute. Did you tap both feet?</source>
        <translation>Das sind mehr als 220 Schritte pro Minute. Hast du beide Füße getippt?</translation>
    </message>
    <message>
        <source>&amp;Yes, both feet</source>
        <translation>&amp;Ja, beide Füße</translation>
    </message>
    <message>
        <source>&amp;No, one foot</source>
        <translation>Nein, ein &amp;Fuß</translation>
    </message>
    <message>
        <source>No runner takes so many steps a minute. Tap once for each landing of one foot. Nothing was stored.</source>
        <translation>So viele Schritte pro Minute macht niemand beim Laufen. Tippe einmal für jedes Aufsetzen eines Fußes. Nichts wurde gespeichert.</translation>
    </message>
    <message>
        <source>Too few taps for a value. Tap each time one foot lands. Nothing was stored.</source>
        <translation>Zu wenige Taps für einen Wert. Tippe bei jedem Aufsetzen eines Fußes. Nichts wurde gespeichert.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::MergeCard</name>
    <message>
        <source>Of what both have changed one is given up:</source>
        <translation>Von dem, was beide geändert haben, entfällt jeweils eines:</translation>
    </message>
    <message>
        <source>&amp;Keep the log as it is</source>
        <translation>Logbuch &amp;unverändert lassen</translation>
    </message>
    <message>
        <source>Keep the log as it is</source>
        <translation>Logbuch unverändert lassen</translation>
    </message>
    <message>
        <source>&amp;Merge it</source>
        <translation>Zusammen&amp;führen</translation>
    </message>
    <message>
        <source>Merge it</source>
        <translation>Zusammenführen</translation>
    </message>
    <message>
        <source>Merge another log</source>
        <translation>Anderes Logbuch zusammenführen</translation>
    </message>
    <message>
        <source>What both logs have changed</source>
        <translation>Was beide Logbücher geändert haben</translation>
    </message>
</context>
<context>
    <name>stridetick::app::MergeController</name>
    <message>
        <source>This file is the log itself. Choose another one.</source>
        <translation>Diese Datei ist das Logbuch selbst. Wähle eine andere.</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>%1 wird gelesen …</translation>
    </message>
    <message>
        <source>There is nothing to merge: your log has all of %1 already.</source>
        <translation>Es gibt nichts zusammenzuführen: Dein Logbuch hat schon alles aus %1.</translation>
    </message>
    <message>
        <source>Merge %1 into your log?</source>
        <translation>%1 mit deinem Logbuch zusammenführen?</translation>
    </message>
    <message>
        <source>What your log holds now is kept first, as the backup %1, and can be restored.</source>
        <translation>Was dein Logbuch jetzt enthält, wird zuerst als Sicherung %1 aufbewahrt und kann wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Merging …</source>
        <translation>Wird zusammengeführt …</translation>
    </message>
    <message>
        <source>Merged %1. %2 What your log held before is kept as %3.</source>
        <translation>%1 ist zusammengeführt. %2 Was dein Logbuch vorher enthielt, ist als %3 aufbewahrt.</translation>
    </message>
    <message>
        <source>Nothing was merged (%1): your log is as it was. Check the space on the disk and the folder, then try again.</source>
        <translation>Nichts wurde zusammengeführt (%1): Dein Logbuch ist, wie es war. Prüfe den Platz auf dem Datenträger und den Ordner, dann versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Your log has taken what %1 holds: %2 tells what that was.</source>
        <translation>Dein Logbuch hat übernommen, was %1 enthält: %2 sagt, was das war.</translation>
    </message>
    <message>
        <source>Log and backups</source>
        <translation>Logbuch und Sicherungen</translation>
    </message>
</context>
<context>
    <name>stridetick::app::MinuteNews</name>
    <message>
        <source>The minute has started.</source>
        <translation>Die Minute läuft.</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>Noch %n Sekunde</numerusform>
            <numerusform>Noch %n Sekunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 steps a minute, %2.</source>
        <translation>%1 Schritte pro Minute, %2.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::MinuteQuestion</name>
    <message>
        <source>Not saved yet</source>
        <translation>Noch nicht gespeichert</translation>
    </message>
    <message>
        <source>The minute that you tapped is not saved: answer the question first.</source>
        <translation>Die getippte Minute ist noch nicht gespeichert: Beantworte erst die Frage.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>B&amp;leiben</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation>Tr&amp;otzdem schließen</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Trotzdem schließen</translation>
    </message>
</context>
<context>
    <name>stridetick::app::MoreCard</name>
    <message>
        <source>Mor&amp;e</source>
        <translation>&amp;Mehr</translation>
    </message>
    <message>
        <source>More about the plan</source>
        <translation>Mehr zum Plan</translation>
    </message>
    <message>
        <source>Repeat this week</source>
        <translation>Woche wiederholen</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Trotzdem weitergehen</translation>
    </message>
    <message>
        <source>Pause the plan</source>
        <translation>Den Plan pausieren</translation>
    </message>
    <message>
        <source>For illness, travel or an injury: the plan and your habit strength wait.</source>
        <translation>Bei Krankheit, Reise oder Verletzung: Der Plan und deine Gewohnheitsstärke warten.</translation>
    </message>
    <message>
        <source>Run on these days</source>
        <translation>An diesen Tagen laufen</translation>
    </message>
    <message>
        <source>Begin a new plan</source>
        <translation>Neuen Plan beginnen</translation>
    </message>
    <message>
        <source>End the plan</source>
        <translation>Den Plan beenden</translation>
    </message>
    <message>
        <source>No, go on with it</source>
        <translation>Nein, weitermachen</translation>
    </message>
    <message>
        <source>Yes, end the plan</source>
        <translation>Ja, den Plan beenden</translation>
    </message>
    <message>
        <source>Repeat week %1</source>
        <translation>Woche %1 wiederholen</translation>
    </message>
    <message>
        <source>Finish without the quiet minutes</source>
        <translation>Ohne die klickfreien Minuten abschließen</translation>
    </message>
    <message>
        <source>Go on without the quiet minutes</source>
        <translation>Ohne die klickfreien Minuten weitergehen</translation>
    </message>
    <message>
        <source>Go on to week %1 all the same</source>
        <translation>Trotzdem weiter zu Woche %1</translation>
    </message>
    <message>
        <source>An ended plan is not taken up again. End it?</source>
        <translation>Ein beendeter Plan wird nicht wieder aufgenommen. Beenden?</translation>
    </message>
    <message>
        <source>Yes, finish the plan</source>
        <translation>Ja, den Plan abschließen</translation>
    </message>
</context>
<context>
    <name>stridetick::app::MoveCard</name>
    <message>
        <source>Move your data</source>
        <translation>Deine Daten mitnehmen</translation>
    </message>
    <message>
        <source>As &amp;JSON…</source>
        <translation>Als J&amp;SON…</translation>
    </message>
    <message>
        <source>Export all as JSON</source>
        <translation>Alles als JSON exportieren</translation>
    </message>
    <message>
        <source>As &amp;CSV…</source>
        <translation>Als &amp;CSV…</translation>
    </message>
    <message>
        <source>Export all as CSV</source>
        <translation>Alles als CSV exportieren</translation>
    </message>
    <message>
        <source>As F&amp;IT…</source>
        <translation>Als F&amp;IT…</translation>
    </message>
    <message>
        <source>Export runs as FIT</source>
        <translation>Läufe als FIT exportieren</translation>
    </message>
    <message>
        <source>As TC&amp;X…</source>
        <translation>Als TC&amp;X…</translation>
    </message>
    <message>
        <source>Export runs as TCX</source>
        <translation>Läufe als TCX exportieren</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Den Export abbrechen</translation>
    </message>
    <message>
        <source>Re&amp;place what is there</source>
        <translation>Vorhandenes &amp;ersetzen</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation>Vorhandenes ersetzen</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>Zusa&amp;mmenführen…</translation>
    </message>
    <message>
        <source>Merge another log</source>
        <translation>Anderes Logbuch zusammenführen</translation>
    </message>
    <message>
        <source>JSON holds all of your log, to be merged into another one; CSV is for a spreadsheet; FIT and TCX are for training logs. Merging takes what a log of another computer, a backup or a JSON file has; nothing doubles.</source>
        <translation>JSON enthält dein ganzes Logbuch, zum Zusammenführen mit einem anderen; CSV ist für eine Tabellenkalkulation; FIT und TCX sind für Trainingstagebücher. Zusammenführen übernimmt, was das Logbuch eines anderen Computers, eine Sicherung oder eine JSON-Datei hat; nichts wird doppelt.</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>Alles exportieren</translation>
    </message>
    <message>
        <source>Export runs</source>
        <translation>Läufe exportieren</translation>
    </message>
    <message>
        <source>Another log</source>
        <translation>Anderes Logbuch</translation>
    </message>
    <message>
        <source>What both logs had changed</source>
        <translation>Was beide Logbücher geändert hatten</translation>
    </message>
    <message>
        <source>Export all as CSV into a folder</source>
        <translation>Alles als CSV in einen Ordner exportieren</translation>
    </message>
    <message>
        <source>Export runs as FIT into a folder</source>
        <translation>Läufe als FIT in einen Ordner exportieren</translation>
    </message>
    <message>
        <source>Export runs as TCX into a folder</source>
        <translation>Läufe als TCX in einen Ordner exportieren</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Geschrieben</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Export</translation>
    </message>
    <message>
        <source>Logs (*.db *.json)</source>
        <translation>Logbücher (*.db *.json)</translation>
    </message>
    <message>
        <source>An export is being written: wait until that is done.</source>
        <translation>Gerade wird ein Export geschrieben: Warte, bis er fertig ist.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::Mpris</name>
    <message>
        <source>%1 steps a minute</source>
        <translation>%1 Schritte pro Minute</translation>
    </message>
</context>
<context>
    <name>stridetick::app::NextDayCard</name>
    <message>
        <source>Pain today (keys 1 to 4)</source>
        <translation>Schmerzen heute (Tasten 1 bis 4)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Weniger</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Gleich</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Stärker</translation>
    </message>
    <message>
        <source>It hurts at night or at &amp;rest</source>
        <translation>Schmerz nachts oder in &amp;Ruhe</translation>
    </message>
    <message>
        <source>It hurts at night or at rest</source>
        <translation>Schmerz nachts oder in Ruhe</translation>
    </message>
    <message>
        <source>An &amp;Achilles was stiff or hurt this morning</source>
        <translation>Eine A&amp;chillessehne war heute Morgen steif oder tat weh</translation>
    </message>
    <message>
        <source>An Achilles was stiff or hurt this morning</source>
        <translation>Eine Achillessehne war heute Morgen steif oder tat weh</translation>
    </message>
    <message>
        <source>Say first how the pain is today: keys 1 to 4.</source>
        <translation>Sag zuerst, wie die Schmerzen heute sind: Tasten 1 bis 4.</translation>
    </message>
    <message>
        <source>Save (Enter)</source>
        <translation>Speichern (Eingabe)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Speichern</translation>
    </message>
    <message>
        <source>How is it now, after the run of %1?</source>
        <translation>Wie ist es jetzt, nach dem Lauf vom %1?</translation>
    </message>
</context>
<context>
    <name>stridetick::app::NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation>Hinweise</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ausblenden</translation>
    </message>
    <message>
        <source>Hide this notice</source>
        <translation>Diesen Hinweis ausblenden</translation>
    </message>
</context>
<context>
    <name>stridetick::app::Notifier</name>
    <message>
        <source>there is no session bus</source>
        <translation>es gibt keinen Sitzungsbus</translation>
    </message>
</context>
<context>
    <name>stridetick::app::OutputCard</name>
    <message numerus="yes">
        <source>%1 (%n frames)</source>
        <translation>
            <numerusform>%1 (%n Frame)</numerusform>
            <numerusform>%1 (%n Frames)</numerusform>
        </translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Play on</source>
        <translation>Spielen auf</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Neu suchen</translation>
    </message>
    <message>
        <source>Look for outputs again</source>
        <translation>Ausgaben neu suchen</translation>
    </message>
    <message>
        <source>Use the larger buffer</source>
        <translation>Den größeren Puffer nehmen</translation>
    </message>
    <message>
        <source>Plugged something in?</source>
        <translation>Etwas eingesteckt?</translation>
    </message>
    <message>
        <source>While it is not there</source>
        <translation>Solange es fehlt</translation>
    </message>
    <message>
        <source>Play on the default</source>
        <translation>Standardgerät nehmen</translation>
    </message>
    <message>
        <source>Wait in silence</source>
        <translation>Still warten</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Puffer</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Suche läuft …</translation>
    </message>
    <message>
        <source>Nothing is open just now.</source>
        <translation>Gerade ist nichts offen.</translation>
    </message>
    <message>
        <source>Open: %1. Buffer %2, latency %3.</source>
        <translation>Offen: %1. Puffer %2, Verzögerung %3.</translation>
    </message>
    <message>
        <source>The sound has had gaps again and again: this computer does not keep up with the small buffer.</source>
        <translation>Der Ton hatte immer wieder Lücken: Dieser Computer kommt mit dem kleinen Puffer nicht mit.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1 nehmen</translation>
    </message>
    <message>
        <source>Larger where the sound has gaps; smaller where it comes late.</source>
        <translation>Größer, wenn der Ton Lücken hat; kleiner, wenn er spät kommt.</translation>
    </message>
    <message>
        <source>Open: %1. Buffer %2, latency not reported: tap along.</source>
        <translation>Offen: %1. Puffer %2, Verzögerung nicht gemeldet: Tippe mit, um sie zu finden.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::OutputController</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>System default</source>
        <translation>Standard des Systems</translation>
    </message>
    <message>
        <source>System default (now: %1)</source>
        <translation>Standard (jetzt: %1)</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1 (gerade nicht da)</translation>
    </message>
</context>
<context>
    <name>stridetick::app::PageTabs</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Messen</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>The run is paused</source>
        <translation>Der Lauf ist pausiert</translation>
    </message>
    <message>
        <source>A run is on</source>
        <translation>Ein Lauf ist an</translation>
    </message>
</context>
<context>
    <name>stridetick::app::PatternCard</name>
    <message>
        <source>Pattern</source>
        <translation>Muster</translation>
    </message>
    <message>
        <source>Click on</source>
        <translation>Klick bei</translation>
    </message>
    <message>
        <source>Every step</source>
        <translation>Jedem Schritt</translation>
    </message>
    <message>
        <source>Left foot</source>
        <translation>Linkem Fuß</translation>
    </message>
    <message>
        <source>Right foot</source>
        <translation>Rechtem Fuß</translation>
    </message>
    <message>
        <source>Every Nth step</source>
        <translation>Jedem N-ten Schritt</translation>
    </message>
    <message>
        <source>Every so many steps</source>
        <translation>Schritte pro Klick</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Betonung</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Every 2nd step</source>
        <translation>Jeder 2. Schritt</translation>
    </message>
    <message>
        <source>Every 3rd step</source>
        <translation>Jeder 3. Schritt</translation>
    </message>
    <message>
        <source>Every 4th step</source>
        <translation>Jeder 4. Schritt</translation>
    </message>
    <message>
        <source>A tone for each foot</source>
        <translation>Ein Ton für jeden Fuß</translation>
    </message>
    <message>
        <source>Feet apart, left and right</source>
        <translation>Füße getrennt, links und rechts</translation>
    </message>
    <message>
        <source>Count in</source>
        <translation>Einzählen</translation>
    </message>
    <message>
        <source>beats</source>
        <translation>Schläge</translation>
    </message>
    <message>
        <source>together</source>
        <translation>zusammen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>An accent or a tone for each foot keeps left and right apart. The count in comes before the first step of a run.</source>
        <translation>Eine Betonung oder ein Ton für jeden Fuß hält links und rechts auseinander. Das Einzählen kommt vor dem ersten Schritt eines Laufs.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::PlanList</name>
    <message>
        <source>The weeks of the plan</source>
        <translation>Die Wochen des Plans</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>Click, minutes</source>
        <translation>Klick, Minuten</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Gemacht</translation>
    </message>
    <message>
        <source>▸ %1, now</source>
        <translation>▸ %1, jetzt</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>stridetick::app::Program</name>
    <message>
        <source>A run is on: stop it first.</source>
        <translation>Ein Lauf ist im Gang: Stoppe ihn erst.</translation>
    </message>
    <message>
        <source>A minute is being tapped: finish it first.</source>
        <translation>Gerade wird eine Minute getippt: Beende sie erst.</translation>
    </message>
    <message>
        <source>Files are being imported: wait for that, or cancel it, first.</source>
        <translation>Gerade werden Dateien importiert: Warte erst darauf oder brich es ab.</translation>
    </message>
    <message>
        <source>Your log is being restored or merged: wait until that is done.</source>
        <translation>Dein Logbuch wird wiederhergestellt oder zusammengeführt: Warte, bis das fertig ist.</translation>
    </message>
    <message>
        <source>The window of %1, which would follow, is open already and comes to the front: close it first.</source>
        <translation>Das Fenster von %1, das folgen würde, ist schon offen und kommt nach vorn: Schließe es erst.</translation>
    </message>
    <message>
        <source>The window of %1 is open already; it comes to the front.</source>
        <translation>Das Fenster von %1 ist schon offen; es kommt nach vorn.</translation>
    </message>
    <message>
        <source>%1 is not deleted. %2</source>
        <translation>%1 ist nicht gelöscht. %2</translation>
    </message>
    <message>
        <source>Another program has the log open: try again when that has ended.</source>
        <translation>Ein anderes Programm hat das Logbuch offen: Versuche es noch einmal, wenn es beendet ist.</translation>
    </message>
    <message>
        <source>%1 is deleted. All of it lies in %2, and is erased when you erase that folder. To have it back, make a new runner and merge the log from there.</source>
        <translation>%1 ist gelöscht. Alles davon liegt in %2 und ist erst fort, wenn du diesen Ordner löschst. Um es zurückzuholen, leg ein neues Profil an und führe das Logbuch von dort zusammen.</translation>
    </message>
    <message>
        <source>What is imported goes into the log of %1.</source>
        <translation>Was importiert wird, kommt ins Logbuch von %1.</translation>
    </message>
    <message>
        <source>%1 is deleted; the log lies in %2. %3 What is left is tried again whenever Stridetick starts.</source>
        <translation>%1 ist gelöscht; das Logbuch liegt in %2. %3 Der Rest wird bei jedem Start von Stridetick erneut versucht.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::ProgrammeController</name>
    <message>
        <source>Your log is being restored or merged: go on when that is done.</source>
        <translation>Dein Logbuch wird wiederhergestellt oder zusammengeführt: Mach weiter, wenn das fertig ist.</translation>
    </message>
    <message>
        <source>Your log cannot be read just now: the plan waits for it.</source>
        <translation>Dein Logbuch ist gerade nicht lesbar: Der Plan wartet darauf.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::PulseCard</name>
    <message>
        <source>Pulse</source>
        <translation>Taktanzeige</translation>
    </message>
    <message>
        <source>Show each step by</source>
        <translation>Schritte zeigen als</translation>
    </message>
    <message>
        <source>What the desktop asks for</source>
        <translation>Was der Desktop verlangt</translation>
    </message>
    <message>
        <source>A large flash</source>
        <translation>Großer Blitz</translation>
    </message>
    <message>
        <source>A small disc</source>
        <translation>Kleine Scheibe</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Gar nicht</translation>
    </message>
    <message>
        <source>In full screen the edges of the screen flash with each step, so that you need not look at it. Above 180 steps a minute they flash with every other step, and never more than three times a second.</source>
        <translation>Im Vollbild blitzen die Ränder des Bildschirms bei jedem Schritt, sodass du nicht hinsehen musst. Über 180 Schritten pro Minute blitzen sie bei jedem zweiten Schritt, und nie mehr als dreimal pro Sekunde.</translation>
    </message>
    <message>
        <source>Your desktop asks for less motion: a small disc lights up with each step.</source>
        <translation>Dein Desktop verlangt weniger Bewegung: Eine kleine Scheibe leuchtet bei jedem Schritt auf.</translation>
    </message>
    <message>
        <source>%1 Where the desktop asks for less motion it is a small disc.</source>
        <translation>%1 Wo der Desktop weniger Bewegung verlangt, ist es eine kleine Scheibe.</translation>
    </message>
    <message>
        <source>%1 Your desktop asks for less motion; you chose the flash all the same.</source>
        <translation>%1 Dein Desktop verlangt weniger Bewegung; du hast den Blitz trotzdem gewählt.</translation>
    </message>
    <message>
        <source>A small disc lights up with each step.</source>
        <translation>Eine kleine Scheibe leuchtet bei jedem Schritt auf.</translation>
    </message>
    <message>
        <source>Steps are not shown. The time and the phase are.</source>
        <translation>Schritte werden nicht gezeigt, Zeit und Phase schon.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::ReminderLine</name>
    <message>
        <source>No longer remind me</source>
        <translation>Nicht mehr erinnern</translation>
    </message>
    <message>
        <source>No longer remind me of this</source>
        <translation>Daran nicht mehr erinnern</translation>
    </message>
</context>
<context>
    <name>stridetick::app::RemindersCard</name>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>One quiet line on the Review page, when there is something to say. Each can be put away for good there too.</source>
        <translation>Eine ruhige Zeile im Rückblick, wenn es etwas zu sagen gibt. Jede lässt sich auch dort für immer abschalten.</translation>
    </message>
    <message>
        <source>The day on which your shoes were new</source>
        <translation>Der Tag, an dem deine Schuhe neu waren</translation>
    </message>
    <message>
        <source>Shoes new on</source>
        <translation>Schuhe neu am</translation>
    </message>
    <message>
        <source>The distances that you note after your runs are added up from that day on.</source>
        <translation>Die Strecken, die du nach deinen Läufen notierst, werden ab diesem Tag zusammengezählt.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::ReportController</name>
    <message>
        <source>From %1, %2, target %3</source>
        <translation>Ab %1, %2, Ziel %3</translation>
    </message>
</context>
<context>
    <name>stridetick::app::ReportView</name>
    <message>
        <source>There is no programme to report on yet. Begin one on the Today page.</source>
        <translation>Es gibt noch kein Programm für einen Bericht. Beginne eines auf der Seite Heute.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Der Bericht</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Your name, if it is to be there</source>
        <translation>Dein Name, falls er darauf stehen soll</translation>
    </message>
    <message>
        <source>if it is to be there; it is not kept</source>
        <translation>falls er darauf stehen soll; wird nicht gespeichert</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>Als PDF &amp;speichern…</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>Den Bericht als PDF speichern</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Dru&amp;cken…</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Den Bericht drucken</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>One page for your physiotherapist or doctor</source>
        <translation>Eine Seite für deine ärztliche oder physiotherapeutische Praxis</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Als %1 gespeichert.</translation>
    </message>
    <message>
        <source>The page was handed to the printer.</source>
        <translation>Die Seite ging an den Drucker.</translation>
    </message>
    <message>
        <source>The printer took nothing. See whether it is on and connected, or save the page as PDF.</source>
        <translation>Der Drucker hat nichts angenommen. Sieh nach, ob er an und verbunden ist, oder speichere die Seite als PDF.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::RestoreCard</name>
    <message>
        <source>&amp;Keep the log as it is</source>
        <translation>Logbuch &amp;unverändert lassen</translation>
    </message>
    <message>
        <source>Keep the log as it is</source>
        <translation>Logbuch unverändert lassen</translation>
    </message>
    <message>
        <source>&amp;Restore it</source>
        <translation>Wiederherste&amp;llen</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Wiederherstellen</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Eine Sicherung wiederherstellen</translation>
    </message>
    <message>
        <source>In the log now</source>
        <translation>Jetzt im Logbuch</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>In der Sicherung</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Messungen</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Erster Eintrag</translation>
    </message>
    <message>
        <source>Newest entry</source>
        <translation>Neuester Eintrag</translation>
    </message>
</context>
<context>
    <name>stridetick::app::RestoreController</name>
    <message>
        <source>Not in this backup, and gone from the log: %1, since %2.</source>
        <translation>Nicht in dieser Sicherung und damit aus dem Logbuch verschwunden: %1, seit %2.</translation>
    </message>
    <message>
        <source>Not in the log now, and back in it: %1.</source>
        <translation>Jetzt nicht im Logbuch und wieder darin: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries that you changed since would be as they were before.</source>
        <translation>
            <numerusform>%n Eintrag, den du seither geändert hast, wäre wieder wie vorher.</numerusform>
            <numerusform>%n Einträge, die du seither geändert hast, wären wieder wie vorher.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log holds the very same entries now.</source>
        <translation>Das Logbuch enthält jetzt genau dieselben Einträge.</translation>
    </message>
    <message>
        <source>Nothing was restored (%1): your log is as it was. Check the space on the disk and the folder, then try again.</source>
        <translation>Nichts wurde wiederhergestellt (%1): Dein Logbuch ist, wie es war. Prüfe den Platz auf dem Datenträger und den Ordner, dann versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>Die Sicherung vom %1 wiederherstellen?</translation>
    </message>
    <message>
        <source>This file is the log itself. Choose a backup.</source>
        <translation>Diese Datei ist das Logbuch selbst. Wähle eine Sicherung.</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>%1 wiederherstellen?</translation>
    </message>
    <message>
        <source>Reading the backup …</source>
        <translation>Die Sicherung wird gelesen …</translation>
    </message>
    <message>
        <source>The backup cannot be compared with the log just now (%1). Try again.</source>
        <translation>Die Sicherung lässt sich gerade nicht mit dem Logbuch vergleichen (%1). Versuche es noch einmal.</translation>
    </message>
    <message>
        <source>What the log holds now is kept first, as the backup %1, and can be restored in the same way.</source>
        <translation>Was das Logbuch jetzt enthält, wird zuerst als Sicherung %1 aufbewahrt und kann ebenso wiederhergestellt werden.</translation>
    </message>
    <message>
        <source>Restoring …</source>
        <translation>Wird wiederhergestellt …</translation>
    </message>
    <message>
        <source>Restored. What the log held before is kept as %1.</source>
        <translation>Wiederhergestellt. Was das Logbuch vorher enthielt, ist als %1 aufbewahrt.</translation>
    </message>
    <message>
        <source>Your log is what %1 held. What it held before is kept in the folder of the backups as %2; %3 can restore it in the same way.</source>
        <translation>Dein Logbuch ist jetzt, was %1 enthielt. Was es vorher enthielt, liegt im Ordner der Sicherungen als %2; %3 kann es ebenso wiederherstellen.</translation>
    </message>
    <message>
        <source>Log and backups</source>
        <translation>Logbuch und Sicherungen</translation>
    </message>
</context>
<context>
    <name>stridetick::app::ResultCard</name>
    <message>
        <source>Set a &amp;target</source>
        <translation>Ziel &amp;setzen</translation>
    </message>
    <message>
        <source>Set a target</source>
        <translation>Ziel setzen</translation>
    </message>
    <message>
        <source>Measure &amp;again</source>
        <translation>Noch ein&amp;mal messen</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Noch einmal messen</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete this measurement</source>
        <translation>Diese Messung löschen</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Das Löschen rückgängig machen</translation>
    </message>
    <message>
        <source>Two ways of reading these taps disagree by more than 1 step a minute: measure again before you trust this.</source>
        <translation>Zwei Auswertungen dieser Taps weichen um mehr als 1 Schritt pro Minute voneinander ab: Miss noch einmal, bevor du dem Wert traust.</translation>
    </message>
    <message>
        <source>Very low: please measure again.</source>
        <translation>Sehr niedrig: Bitte miss noch einmal.</translation>
    </message>
    <message>
        <source>Next: set a target 5 to 10 % higher and run to its click.</source>
        <translation>Als Nächstes: Setze ein Ziel, das 5 bis 10 % höher liegt, und lauf zu seinem Klick.</translation>
    </message>
    <message>
        <source>Next: hold 160 with the click, measure again, or take 5 % more.</source>
        <translation>Als Nächstes: Halte 160 mit dem Klick, miss noch einmal oder nimm 5 % mehr.</translation>
    </message>
    <message>
        <source>%1 strides a minute × 2</source>
        <translation>%1 Doppelschritte pro Minute × 2</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Gelöscht.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Wird gespeichert …</translation>
    </message>
    <message>
        <source>Saved in your log.</source>
        <translation>In deinem Logbuch gespeichert.</translation>
    </message>
    <message>
        <source>Not kept: the log cannot be used. See the notice above.</source>
        <translation>Nicht gespeichert: Das Logbuch ist nicht benutzbar. Siehe Hinweis oben.</translation>
    </message>
    <message>
        <source>Not saved yet: it is kept in memory and tried again.</source>
        <translation>Noch nicht gespeichert: Es bleibt im Speicher und wird wieder versucht.</translation>
    </message>
    <message>
        <source>No raise needed, and none is proposed. If you like, run to a click at your own cadence: it can hold it when you tire or run downhill.</source>
        <translation>Keine Erhöhung nötig, und keine wird vorgeschlagen. Wenn du magst, lauf zu einem Klick in deiner eigenen Schrittfrequenz: Er kann sie halten, wenn du müde wirst oder bergab läufst.</translation>
    </message>
    <message>
        <source>Acce&amp;pt %1 and go to Run</source>
        <translation>%1 ü&amp;bernehmen, zum Lauf</translation>
    </message>
    <message>
        <source>Kee&amp;p %1 and go to Run</source>
        <translation>%1 &amp;behalten, zum Lauf</translation>
    </message>
    <message>
        <source>Accept %1 steps a minute and go to Run</source>
        <translation>%1 Schritte pro Minute übernehmen und zum Lauf</translation>
    </message>
    <message>
        <source>Keep %1 steps a minute and go to Run</source>
        <translation>%1 Schritte pro Minute behalten und zum Lauf</translation>
    </message>
    <message>
        <source>%1 %2 spm</source>
        <comment>in large letters</comment>
        <translation>%1 %2 /min</translation>
    </message>
    <message>
        <source>U&amp;ndo delete</source>
        <translation>Löschen &amp;rückgängig</translation>
    </message>
    <message>
        <source>Back to T&amp;oday</source>
        <translation>&amp;Zurück zu Heute</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Zurück zu Heute</translation>
    </message>
    <message>
        <source>A quiet minute of your plan. What follows from it is on Today.</source>
        <translation>Eine klickfreie Minute deines Plans. Was daraus folgt, steht unter Heute.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::ReviewController</name>
    <message>
        <source>Your log is being restored or merged: change your entries when that is done.</source>
        <translation>Dein Logbuch wird wiederhergestellt oder zusammengeführt: Ändere deine Einträge, wenn das fertig ist.</translation>
    </message>
    <message>
        <source>Undo: changed feet of the watch, run of %1</source>
        <translation>Rückgängig: Füße der Uhr geändert, Lauf vom %1</translation>
    </message>
    <message>
        <source>Undo: changed measurement of %1</source>
        <translation>Rückgängig: Messung vom %1 geändert</translation>
    </message>
    <message>
        <source>Undo: changed run of %1</source>
        <translation>Rückgängig: Lauf vom %1 geändert</translation>
    </message>
    <message>
        <source>Undo: deleted measurement of %1</source>
        <translation>Rückgängig: Messung vom %1 gelöscht</translation>
    </message>
    <message>
        <source>Undo: deleted run of %1</source>
        <translation>Rückgängig: Lauf vom %1 gelöscht</translation>
    </message>
</context>
<context>
    <name>stridetick::app::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Rückblick</translation>
    </message>
    <message>
        <source>&amp;Measure my cadence</source>
        <translation>Schrittfrequenz &amp;messen</translation>
    </message>
    <message>
        <source>Measure my cadence</source>
        <translation>Schrittfrequenz messen</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Diagramm</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Jahr</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Bericht</translation>
    </message>
    <message>
        <source>Import runs…</source>
        <translation>Läufe importieren…</translation>
    </message>
    <message>
        <source>Import the runs of a watch</source>
        <translation>Die Läufe einer Uhr importieren</translation>
    </message>
    <message>
        <source>Reading your log …</source>
        <translation>Dein Logbuch wird gelesen …</translation>
    </message>
    <message>
        <source>Nothing here yet. Measure your cadence first: tap one foot for a minute. Each measurement and each run then shows up here, week by week.</source>
        <translation>Hier ist noch nichts. Miss zuerst deine Schrittfrequenz: Tippe eine Minute lang einen Fuß. Jede Messung und jeder Lauf erscheint dann hier, Woche für Woche.</translation>
    </message>
    <message>
        <source>Your weeks could not be read from the log. They are not gone: see the notice above.</source>
        <translation>Deine Wochen ließen sich nicht aus dem Logbuch lesen. Sie sind nicht weg: siehe Hinweis oben.</translation>
    </message>
    <message>
        <source>%1; or drop the files on the window</source>
        <translation>%1; oder zieh die Dateien auf das Fenster</translation>
    </message>
</context>
<context>
    <name>stridetick::app::RunExportBar</name>
    <message>
        <source>E&amp;xport this run…</source>
        <translation>Lauf e&amp;xportieren…</translation>
    </message>
    <message>
        <source>Export the selected run for a training log</source>
        <translation>Den gewählten Lauf für ein Trainingstagebuch exportieren</translation>
    </message>
    <message>
        <source>Export this run</source>
        <translation>Lauf exportieren</translation>
    </message>
    <message>
        <source>TCX (*.tcx)</source>
        <translation>TCX (*.tcx)</translation>
    </message>
    <message>
        <source>FIT (*.fit)</source>
        <translation>FIT (*.fit)</translation>
    </message>
    <message>
        <source>This run is still on: stop it first.</source>
        <translation>Dieser Lauf ist noch im Gang: Stoppe ihn erst.</translation>
    </message>
    <message>
        <source>A run is being written: wait until that is done.</source>
        <translation>Gerade wird ein Lauf geschrieben: Warte, bis er fertig ist.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::RunExportController</name>
    <message>
        <source>%1 was not written: the ending of its name says the format, .fit or .tcx.</source>
        <translation>%1 wurde nicht geschrieben: Die Endung des Namens bestimmt das Format, .fit oder .tcx.</translation>
    </message>
    <message>
        <source>%1 is the log itself: nothing was written. Choose another name.</source>
        <translation>%1 ist das Logbuch selbst: Nichts wurde geschrieben. Wähle einen anderen Namen.</translation>
    </message>
    <message>
        <source>%1 was not written, as your log cannot be read just now: see the notice above, then try again.</source>
        <translation>%1 wurde nicht geschrieben, da dein Logbuch gerade nicht lesbar ist: Siehe Hinweis oben, dann versuche es noch einmal.</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 ist geschrieben.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Check the folder and the space on the disk, then try again.</source>
        <translation>%1 konnte nicht geschrieben werden (%2). Prüfe den Ordner und den Platz auf dem Datenträger, dann versuche es noch einmal.</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>%1 wird geschrieben …</translation>
    </message>
</context>
<context>
    <name>stridetick::app::RunFigures</name>
    <message>
        <source>time</source>
        <translation>Zeit</translation>
    </message>
    <message>
        <source>steps heard</source>
        <translation>gehörte Schritte</translation>
    </message>
    <message>
        <source>Practice so far: %1 of %2</source>
        <translation>Übung bisher: %1 von %2</translation>
    </message>
</context>
<context>
    <name>stridetick::app::RunPage</name>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Chest pain, faintness or unusual breathlessness: stop. Get help now.</source>
        <translation>Brustschmerz, Schwindel oder ungewohnte Atemnot: Hör auf. Hol sofort Hilfe.</translation>
    </message>
    <message>
        <source>&amp;Free run instead</source>
        <translation>Stattdessen &amp;freier Lauf</translation>
    </message>
    <message>
        <source>Free run instead</source>
        <translation>Stattdessen freier Lauf</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Überspringen</translation>
    </message>
    <message>
        <source>Set a &amp;target</source>
        <translation>Ziel &amp;setzen</translation>
    </message>
    <message>
        <source>Set a target</source>
        <translation>Ziel setzen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Stopp</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Vollbild</translation>
    </message>
    <message>
        <source>Full scr&amp;een</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>Start all the same</source>
        <translation>Trotzdem starten</translation>
    </message>
    <message>
        <source>With the click all the &amp;same</source>
        <translation>Trotzdem mit &amp;Klick</translation>
    </message>
    <message>
        <source>With the click all the same</source>
        <translation>Trotzdem mit Klick</translation>
    </message>
    <message>
        <source>Start without the click</source>
        <translation>Ohne Klick starten</translation>
    </message>
</context>
<context>
    <name>stridetick::app::RunSoundBar</name>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Test &amp;sound</source>
        <translation>&amp;Ton testen</translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation>Ton testen</translation>
    </message>
    <message>
        <source>Volume of the click</source>
        <translation>Lautstärke des Klicks</translation>
    </message>
    <message>
        <source>Vo&amp;lume</source>
        <translation>&amp;Lautstärke</translation>
    </message>
    <message>
        <source>&amp;Click settings</source>
        <translation>&amp;Klick-Einstellungen</translation>
    </message>
    <message>
        <source>Click settings</source>
        <translation>Klick-Einstellungen</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Ist stumm</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>Stu&amp;mm</translation>
    </message>
</context>
<context>
    <name>stridetick::app::RunnerDialog</name>
    <message>
        <source>Name of the runner</source>
        <translation>Name des Profils</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Name</translation>
    </message>
    <message>
        <source>New runner</source>
        <translation>Neues Profil</translation>
    </message>
    <message>
        <source>Each runner has a programme, a history and settings of their own; nothing of one is in another&apos;s window or exports. It is no lock: whoever uses this computer under your name can open all of them.</source>
        <translation>Jedes Profil hat ein eigenes Programm, einen eigenen Verlauf und eigene Einstellungen; nichts davon steht im Fenster oder in den Exporten eines anderen. Es ist kein Schloss: Wer diesen Computer unter deinem Namen benutzt, kann alle öffnen.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Abbre&amp;chen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Beginnen</translation>
    </message>
    <message>
        <source>Begin as this runner</source>
        <translation>Mit diesem Profil beginnen</translation>
    </message>
    <message>
        <source>This runner</source>
        <translation>Dieses Profil</translation>
    </message>
    <message>
        <source>The log is %1, with its backups beside it.</source>
        <translation>Das Logbuch ist %1, seine Sicherungen liegen daneben.</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Löschen…</translation>
    </message>
    <message>
        <source>Delete this runner</source>
        <translation>Dieses Profil löschen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Umbenennen</translation>
    </message>
    <message>
        <source>Rename this runner</source>
        <translation>Dieses Profil umbenennen</translation>
    </message>
    <message>
        <source>The only runner cannot be deleted.</source>
        <translation>Das einzige Profil lässt sich nicht löschen.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::RunnerMenu</name>
    <message>
        <source>R&amp;unner</source>
        <translation>Pr&amp;ofil</translation>
    </message>
    <message>
        <source>This window has a log of its own, given by --log</source>
        <translation>Dieses Fenster hat ein eigenes Logbuch, angegeben mit --log</translation>
    </message>
    <message>
        <source>&amp;New runner…</source>
        <translation>&amp;Neues Profil…</translation>
    </message>
    <message>
        <source>&amp;This runner…</source>
        <translation>&amp;Dieses Profil…</translation>
    </message>
</context>
<context>
    <name>stridetick::app::RunnerQuestion</name>
    <message>
        <source>Delete a runner</source>
        <translation>Ein Profil löschen</translation>
    </message>
    <message>
        <source>The log, its backups and the settings are moved into a folder of their own in %1. Nothing is erased there until you do that yourself. To have it all back, make a new runner and merge the log from that folder: see Log and backups.</source>
        <translation>Das Logbuch, seine Sicherungen und die Einstellungen kommen in einen eigenen Ordner in %1. Dort wird nichts gelöscht, bis du es selbst tust. Um alles zurückzuholen, leg ein neues Profil an und führe das Logbuch aus diesem Ordner zusammen: siehe Logbuch und Sicherungen.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Behalten</translation>
    </message>
    <message>
        <source>Keep this runner</source>
        <translation>Dieses Profil behalten</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete this runner</source>
        <translation>Dieses Profil löschen</translation>
    </message>
    <message>
        <source>Delete %1 and all that the log holds?
%2</source>
        <translation>%1 und alles, was das Logbuch enthält, löschen?
%2</translation>
    </message>
</context>
<context>
    <name>stridetick::app::SafetyNotice</name>
    <message>
        <source>If you are injured, recently operated, pregnant with advice not to run, or have a heart or balance problem, ask a doctor or physiotherapist first. This app is not medical advice.</source>
        <translation>Wenn du verletzt bist, vor Kurzem operiert wurdest, schwanger bist und vom Laufen abgeraten wurde oder ein Herz- oder Gleichgewichtsproblem hast, hol dir zuerst ärztlichen oder physiotherapeutischen Rat. Diese App ist kein ärztlicher Rat.</translation>
    </message>
    <message>
        <source>I have &amp;read this</source>
        <translation>&amp;Ich habe das gelesen</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>Ich habe das gelesen</translation>
    </message>
</context>
<context>
    <name>stridetick::app::SessionCard</name>
    <message>
        <source>Session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Click only when a check is below the target</source>
        <translation>Klick nur, wenn eine Kontrolle unter dem Ziel liegt</translation>
    </message>
    <message>
        <source>Easy running first, no click</source>
        <translation>Erst locker laufen, ohne Klick</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Main part</source>
        <translation>Hauptteil</translation>
    </message>
    <message>
        <source>Click on and off in turn</source>
        <translation>Klick im Wechsel an und aus</translation>
    </message>
    <message>
        <source>Click on for</source>
        <translation>Klick an für</translation>
    </message>
    <message>
        <source>Then off for</source>
        <translation>Dann aus für</translation>
    </message>
    <message>
        <source>Begin at another tempo</source>
        <translation>Mit anderem Tempo beginnen</translation>
    </message>
    <message>
        <source>Begin at</source>
        <translation>Beginnen mit</translation>
    </message>
    <message>
        <source>steps a minute</source>
        <translation>Schritte pro Minute</translation>
    </message>
    <message>
        <source>Reach the tempo in</source>
        <translation>Tempo erreicht in</translation>
    </message>
    <message>
        <source>A silent last minute</source>
        <translation>Eine stille letzte Minute</translation>
    </message>
    <message>
        <source>Sound at start, changes and end</source>
        <translation>Signalton bei Start, Wechsel und Ende</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Until Stop</source>
        <translation>Bis Stopp</translation>
    </message>
    <message>
        <source>8 steps</source>
        <translation>8 Schritte</translation>
    </message>
    <message>
        <source>What you change here is for the next run.</source>
        <translation>Was du hier änderst, gilt für den nächsten Lauf.</translation>
    </message>
    <message>
        <source>Free runs are silent and go on until you stop them. Every 3 minutes a short sound asks for 20 seconds of taps; only where they are below your target, the click comes for 30 seconds. %1</source>
        <translation>Freie Läufe sind still und gehen weiter, bis du sie stoppst. Alle 3 Minuten bittet ein kurzer Ton um 20 Sekunden Tippen; nur wenn du unter deinem Ziel liegst, kommt für 30 Sekunden der Klick. %1</translation>
    </message>
    <message>
        <source>The run goes on until you stop it. %1</source>
        <translation>Der Lauf geht weiter, bis du ihn stoppst. %1</translation>
    </message>
    <message>
        <source>While the click is off, keep the beat you just heard. The silent last minute is added after the main part, unless that ends with the click off for as long. %1</source>
        <translation>Solange der Klick aus ist, halte den Takt, den du eben gehört hast. Die stille letzte Minute kommt nach dem Hauptteil dazu, falls der nicht ohnehin ebenso lang ohne Klick endet. %1</translation>
    </message>
    <message>
        <source>While the click is off, keep the beat you just heard. %1</source>
        <translation>Solange der Klick aus ist, halte den Takt, den du eben gehört hast. %1</translation>
    </message>
</context>
<context>
    <name>stridetick::app::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Ausgabe</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Erinnerungen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Zurück zur vorigen Seite</translation>
    </message>
</context>
<context>
    <name>stridetick::app::SoundCard</name>
    <message>
        <source>Sound</source>
        <translation>Klang</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Boost: up to 12 dB louder</source>
        <translation>Verstärken: bis zu 12 dB lauter</translation>
    </message>
    <message>
        <source>Loud clicks for long harm your hearing: turn up only as far as the treadmill asks for. Peaks are limited; far up, the click gets harsher.</source>
        <translation>Lange laute Klicks schaden deinem Gehör: Dreh nur so weit auf, wie das Laufband es verlangt. Spitzen werden begrenzt; weit oben klingt der Klick härter.</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Tick</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>Schnippen</translation>
    </message>
    <message>
        <source>Wood</source>
        <translation>Holz</translation>
    </message>
    <message>
        <source>Knock</source>
        <translation>Klopfen</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Glocke</translation>
    </message>
    <message>
        <source>Beep</source>
        <translation>Piepton</translation>
    </message>
    <message>
        <source>My own sample</source>
        <translation>Mein eigener Klang</translation>
    </message>
    <message>
        <source>My own sample…</source>
        <translation>Mein eigener Klang…</translation>
    </message>
    <message>
        <source>Choose my own sample</source>
        <translation>Meinen eigenen Klang wählen</translation>
    </message>
    <message>
        <source>WAV, FLAC, Ogg or MP3, 1 second at most</source>
        <translation>WAV, FLAC, Ogg oder MP3, höchstens 1 Sekunde</translation>
    </message>
    <message>
        <source>Own sample</source>
        <translation>Eigener Klang</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Ausprobieren</translation>
    </message>
    <message>
        <source>Try the click</source>
        <translation>Den Klick ausprobieren</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Anhören</translation>
    </message>
    <message>
        <source>Sounds (*.wav *.flac *.ogg *.mp3)</source>
        <translation>Töne (*.wav *.flac *.ogg *.mp3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Die Datei wird gelesen …</translation>
    </message>
    <message>
        <source>Choose a file with the button above first.</source>
        <translation>Wähle zuerst mit der Schaltfläche oben eine Datei.</translation>
    </message>
    <message>
        <source>The click is muted: “%1” on the Run page turns it on.</source>
        <translation>Der Klick ist stumm: „%1“ auf der Seite Lauf schaltet ihn an.</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Can be tried once the sound device is open, while no run is on.</source>
        <translation>Lässt sich ausprobieren, sobald das Tongerät offen ist und kein Lauf im Gang ist.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::SpeedField</name>
    <message>
        <source>Treadmill &amp;speed (optional)</source>
        <translation>Bandgeschwindigkei&amp;t (optional)</translation>
    </message>
    <message>
        <source>Treadmill speed, optional</source>
        <translation>Bandgeschwindigkeit, optional</translation>
    </message>
    <message>
        <source>Not a pace. Type minutes and seconds such as 6:00, or leave this empty.</source>
        <translation>Keine Pace. Gib Minuten und Sekunden ein, etwa 6:00, oder lass das Feld leer.</translation>
    </message>
    <message>
        <source>Not a treadmill speed. Type a number such as 9.5, or leave this empty.</source>
        <translation>Keine Bandgeschwindigkeit. Gib eine Zahl ein, etwa 9,5, oder lass das Feld leer.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::StartCard</name>
    <message>
        <source>M&amp;easure a minute</source>
        <translation>M&amp;inute messen</translation>
    </message>
    <message>
        <source>Measure a minute</source>
        <translation>Eine Minute messen</translation>
    </message>
    <message>
        <source>Another target</source>
        <translation>Anderes Ziel</translation>
    </message>
    <message>
        <source>Keep the plan that is on</source>
        <translation>Den laufenden Plan behalten</translation>
    </message>
    <message>
        <source>A plan of four or six weeks</source>
        <translation>Ein Plan über vier oder sechs Wochen</translation>
    </message>
    <message>
        <source>Six weeks</source>
        <translation>Sechswöchig</translation>
    </message>
    <message>
        <source>Four weeks</source>
        <translation>Vierwöchig</translation>
    </message>
    <message>
        <source>Gentle start</source>
        <translation>Sanfter Beginn</translation>
    </message>
    <message>
        <source>Your target of %1 is more than 10 % above your own %2. A plan goes no higher than 10 %, which is %3: that is what it starts with.</source>
        <translation>Dein Ziel von %1 liegt mehr als 10 % über deiner eigenen von %2. Höher als 10 % geht ein Plan nicht, das ist %3: Damit beginnt er.</translation>
    </message>
    <message>
        <source>Target: %1, your own cadence. The click fades while you keep it; there is no raise, so no gain is tested.</source>
        <translation>Ziel: %1, deine eigene Schrittfrequenz. Der Klick blendet sich aus, während du sie hältst; es gibt keine Erhöhung, also wird kein Zuwachs geprüft.</translation>
    </message>
    <message>
        <source>Target: %1, which is %2 above your own %3.</source>
        <translation>Ziel: %1, das sind %2 über deiner eigenen von %3.</translation>
    </message>
    <message>
        <source>No, not yet</source>
        <translation>Nein, noch nicht</translation>
    </message>
    <message>
        <source>A few short sessions a week, inside runs that you do anyway. The click is always on at first and fades week by week. The aim is that your feet keep the cadence without it.</source>
        <translation>Ein paar kurze Einheiten pro Woche, in Läufen, die du ohnehin machst. Der Klick ist erst immer an und blendet sich Woche für Woche aus. Deine Füße sollen die Schrittfrequenz am Ende ohne ihn halten.</translation>
    </message>
    <message>
        <source>Reading your log …</source>
        <translation>Dein Logbuch wird gelesen …</translation>
    </message>
    <message>
        <source>First measure your own cadence: one minute of tapping.</source>
        <translation>Miss zuerst deine eigene Schrittfrequenz: eine Minute tippen.</translation>
    </message>
    <message>
        <source>It rests on a minute within a day of the click, which may still have been in your feet: a minute after a day without it makes a fairer start.</source>
        <translation>Das beruht auf einer Minute innerhalb eines Tages nach dem Klick, der noch in deinen Füßen gewesen sein kann: Eine Minute nach einem Tag ohne ihn ist ein fairerer Start.</translation>
    </message>
    <message>
        <source>It rests on one day. Cadence differs by ±2.3 % from day to day: a minute on a second day before you begin makes a fairer start.</source>
        <translation>Das beruht auf einem Tag. Die Schrittfrequenz schwankt von Tag zu Tag um ±2,3 %: Eine Minute an einem zweiten Tag vor dem Beginn ist ein fairerer Start.</translation>
    </message>
    <message>
        <source>It rests on the mean of two days.</source>
        <translation>Das beruht auf dem Mittel zweier Tage.</translation>
    </message>
    <message numerus="yes">
        <source>Six weeks, %n sessions of 15 to 30 minutes</source>
        <translation>
            <numerusform>Sechs Wochen, %n Einheit von 15 bis 30 Minuten</numerusform>
            <numerusform>Sechs Wochen, %n Einheiten von 15 bis 30 Minuten</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Four weeks, %n sessions of 15 to 30 minutes</source>
        <translation>
            <numerusform>Vier Wochen, %n Einheit von 15 bis 30 Minuten</numerusform>
            <numerusform>Vier Wochen, %n Einheiten von 15 bis 30 Minuten</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan that was stopped for pain is not taken up again with this. Have you been told that you may run again?</source>
        <translation>Der wegen Schmerzen gestoppte Plan wird damit nicht wieder aufgenommen. Wurde dir gesagt, dass du wieder laufen darfst?</translation>
    </message>
    <message>
        <source>The plan that is on ends with this, and is not taken up again. Begin a new one?</source>
        <translation>Der laufende Plan endet damit und wird nicht wieder aufgenommen. Einen neuen beginnen?</translation>
    </message>
    <message>
        <source>&amp;Begin the plan</source>
        <translation>Plan &amp;beginnen</translation>
    </message>
    <message>
        <source>I have been told that I may run again: begin</source>
        <translation>Mir wurde gesagt, dass ich wieder laufen darf: beginnen</translation>
    </message>
    <message>
        <source>End it and begin</source>
        <translation>Beenden und neu beginnen</translation>
    </message>
    <message>
        <source>Gentle start: week 1 at %1, %2 above your own, then the target</source>
        <translation>Sanfter Beginn: Woche 1 mit %1, %2 über deiner eigenen, dann das Ziel</translation>
    </message>
    <message>
        <source>What you said of your last run asks for a doctor&apos;s word first. Have you been told that you may run again?</source>
        <translation>Was du zu deinem letzten Lauf gesagt hast, muss zuerst ärztlich abgeklärt werden. Wurde dir gesagt, dass du wieder laufen darfst?</translation>
    </message>
</context>
<context>
    <name>stridetick::app::TapPad</name>
    <message>
        <source>Tap pad</source>
        <translation>Tippfeld</translation>
    </message>
</context>
<context>
    <name>stridetick::app::TargetPage</name>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Messen</translation>
    </message>
    <message>
        <source>Go to Measure</source>
        <translation>Zur Seite Messen</translation>
    </message>
    <message>
        <source>&amp;Raise my cadence</source>
        <translation>Schrittfrequenz &amp;erhöhen</translation>
    </message>
    <message>
        <source>Raise my cadence</source>
        <translation>Schrittfrequenz erhöhen</translation>
    </message>
    <message>
        <source>Raise, 5 to 10 percent</source>
        <translation>Erhöhung, 5 bis 10 Prozent</translation>
    </message>
    <message>
        <source>Hold my &amp;own cadence</source>
        <translation>Eigene Schrittfrequenz ha&amp;lten</translation>
    </message>
    <message>
        <source>Hold my own cadence</source>
        <translation>Eigene Schrittfrequenz halten</translation>
    </message>
    <message>
        <source>T&amp;ype a target</source>
        <translation>Ziel e&amp;ingeben</translation>
    </message>
    <message>
        <source>Type a target</source>
        <translation>Ein Ziel eingeben</translation>
    </message>
    <message>
        <source>Target in steps a minute</source>
        <translation>Ziel in Schritten pro Minute</translation>
    </message>
    <message>
        <source>spm</source>
        <translation>Schritte/min</translation>
    </message>
    <message>
        <source>Use this target</source>
        <translation>Dieses Ziel übernehmen</translation>
    </message>
    <message>
        <source>&amp;Go to Run</source>
        <translation>&amp;Zum Lauf</translation>
    </message>
    <message>
        <source>Go to Run</source>
        <translation>Zum Lauf</translation>
    </message>
    <message>
        <source>No measurement to build on yet</source>
        <translation>Noch keine Messung als Grundlage</translation>
    </message>
    <message>
        <source>Reading your log …</source>
        <translation>Dein Logbuch wird gelesen …</translation>
    </message>
    <message>
        <source>Tap a whole minute first, or type a target if you know it.</source>
        <translation>Tippe erst eine ganze Minute, oder gib ein Ziel ein, wenn du es kennst.</translation>
    </message>
    <message>
        <source>Your cadence: %1 %2 spm. %3</source>
        <translation>Deine Schrittfrequenz: %1 %2 Schritte/min. %3</translation>
    </message>
    <message>
        <source>Your two measurements of that day differ by more than 4 spm. Measure a third time: the middle one will count.</source>
        <translation>Deine zwei Messungen dieses Tages weichen um mehr als 4 Schritte/min voneinander ab. Miss ein drittes Mal: Die mittlere zählt.</translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation>Vom %1.</translation>
    </message>
    <message>
        <source>%1 asked, rounded up to a whole step. 5 to 10 % is %2 to %3 spm</source>
        <translation>%1 gefragt, auf einen ganzen Schritt aufgerundet. 5 bis 10 % sind %2 bis %3 Schritte/min</translation>
    </message>
    <message>
        <source>%1 spm</source>
        <translation>%1 Schritte/min</translation>
    </message>
    <message>
        <source>%1 a minute on one foot</source>
        <translation>%1 pro Minute auf einem Fuß</translation>
    </message>
    <message>
        <source>Your plan runs at %1, from a baseline of %2. This target is for free runs only.</source>
        <translation>Dein Plan läuft mit %1, von einem Ausgangswert von %2 aus. Dieses Ziel gilt nur für freie Läufe.</translation>
    </message>
    <message>
        <source>In use now: %1 spm (%2)</source>
        <translation>Jetzt in Gebrauch: %1 Schritte/min (%2)</translation>
    </message>
    <message>
        <source>The click holds this cadence for you when you tire or run downhill.</source>
        <translation>Der Klick hält diese Schrittfrequenz für dich, wenn du müde wirst oder bergab läufst.</translation>
    </message>
    <message>
        <source>%1 above your own %2: in the lab, 5 to 10 % more steps lower the load on knee and hip, and most runners can follow.</source>
        <translation>%1 über deiner eigenen von %2: Im Labor senken 5 bis 10 % mehr Schritte die Belastung von Knie und Hüfte, und die meisten können folgen.</translation>
    </message>
    <message>
        <source>That is still under 160; the next step comes after you have kept this one.</source>
        <translation>Das ist noch unter 160; der nächste Schritt kommt, wenn du diesen behalten hast.</translation>
    </message>
    <message>
        <source>Use this &amp;target</source>
        <translation>Dieses Ziel &amp;übernehmen</translation>
    </message>
</context>
<context>
    <name>stridetick::app::TaskCard</name>
    <message>
        <source>A quiet minute first</source>
        <translation>Erst eine klickfreie Minute</translation>
    </message>
    <message>
        <source>No, go on with it</source>
        <translation>Nein, weitermachen</translation>
    </message>
    <message>
        <source>Yes, finish it</source>
        <translation>Ja, abschließen</translation>
    </message>
    <message>
        <source>Yes, finish the plan</source>
        <translation>Ja, den Plan abschließen</translation>
    </message>
    <message>
        <source>A run is on</source>
        <translation>Ein Lauf ist an</translation>
    </message>
    <message>
        <source>&amp;Back to the run</source>
        <translation>&amp;Zurück zum Lauf</translation>
    </message>
    <message>
        <source>Take the plan up again</source>
        <translation>Den Plan wieder aufnehmen</translation>
    </message>
    <message>
        <source>I have been told that I may run again</source>
        <translation>Mir wurde gesagt, dass ich wieder laufen darf</translation>
    </message>
</context>
<context>
    <name>stridetick::app::TempoRow</name>
    <message>
        <source>steps a minute</source>
        <translation>Schritte pro Minute</translation>
    </message>
    <message numerus="yes">
        <source>%n steps a minute slower</source>
        <translation>
            <numerusform>%n Schritt pro Minute langsamer</numerusform>
            <numerusform>%n Schritte pro Minute langsamer</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps a minute faster</source>
        <translation>
            <numerusform>%n Schritt pro Minute schneller</numerusform>
            <numerusform>%n Schritte pro Minute schneller</numerusform>
        </translation>
    </message>
    <message>
        <source>More than 10 % above your baseline asks a lot of calves and lungs.</source>
        <translation>Mehr als 10 % über deinem Ausgangswert verlangt Waden und Lunge viel ab.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Change what you said</source>
        <translation>Deine Antwort ändern</translation>
    </message>
    <message>
        <source>Last decision</source>
        <translation>Letzte Entscheidung</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>stridetick::app::TraceChart</name>
    <message>
        <source>Cadence by minute, by the watch</source>
        <translation>Schrittfrequenz nach Minuten, laut Uhr</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>Minute</translation>
    </message>
    <message>
        <source>spm</source>
        <translation>Schritte/min</translation>
    </message>
</context>
<context>
    <name>stridetick::app::TraceView</name>
    <message>
        <source>The &amp;watch counted one foot: double it</source>
        <translation>Die &amp;Uhr zählte einen Fuß: verdoppeln</translation>
    </message>
    <message>
        <source>minute in the band</source>
        <translation>Minute im Bereich</translation>
    </message>
    <message>
        <source>minute outside it</source>
        <translation>Minute außerhalb</translation>
    </message>
    <message>
        <source>target, with its band of 3 % either side</source>
        <translation>Ziel, mit Bereich von 3 % nach beiden Seiten</translation>
    </message>
    <message>
        <source>The watch counted one foot: double it</source>
        <translation>Die Uhr zählte einen Fuß: verdoppeln</translation>
    </message>
</context>
<context>
    <name>stridetick::app::WakeLock</name>
    <message>
        <source>no session bus</source>
        <translation>kein Sitzungsbus</translation>
    </message>
    <message>
        <source>A run or a measurement is on</source>
        <translation>Ein Lauf oder eine Messung ist im Gang</translation>
    </message>
</context>
<context>
    <name>stridetick::app::WeekEntries</name>
    <message>
        <source>Measurements, targets, runs and programme of the week</source>
        <translation>Messungen, Ziele, Läufe und Programm der Woche</translation>
    </message>
    <message>
        <source>Ed&amp;it</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>Edit the selected entry</source>
        <translation>Den gewählten Eintrag bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Löschen</translation>
    </message>
    <message>
        <source>Delete the selected entry</source>
        <translation>Den gewählten Eintrag löschen</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>Do again what was undone last</source>
        <translation>Das zuletzt rückgängig Gemachte wiederholen</translation>
    </message>
    <message>
        <source>A step of the programme stays as it was taken.</source>
        <translation>Ein Schritt des Programms bleibt, wie er getan wurde.</translation>
    </message>
    <message>
        <source>Nothing was measured or run in this week.</source>
        <translation>In dieser Woche wurde nichts gemessen oder gelaufen.</translation>
    </message>
    <message>
        <source>Select a measurement or a run first.</source>
        <translation>Wähle zuerst eine Messung oder einen Lauf.</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Entf</translation>
    </message>
</context>
<context>
    <name>stridetick::app::WeekList</name>
    <message>
        <source>Weeks, newest first</source>
        <translation>Wochen, neueste zuerst</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Woche ab</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Klickfrei</translation>
    </message>
    <message>
        <source>Carry-over</source>
        <translation>Nachklang</translation>
    </message>
    <message>
        <source>Paced</source>
        <translation>Getaktet</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Läufe</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lauf</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Klick</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Uhr</translation>
    </message>
    <message>
        <source>watch: the median of the runs that a watch saw, minute by minute</source>
        <translation>Uhr: der Median der Läufe, die eine Uhr sah, Minute für Minute</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Diese Woche</translation>
    </message>
</context>
<context>
    <name>stridetick::app::WeeksView</name>
    <message>
        <source>&amp;Earlier weeks</source>
        <translation>&amp;Frühere Wochen</translation>
    </message>
    <message>
        <source>Earlier weeks</source>
        <translation>Frühere Wochen</translation>
    </message>
    <message>
        <source>&amp;Later weeks</source>
        <translation>S&amp;pätere Wochen</translation>
    </message>
    <message>
        <source>Later weeks</source>
        <translation>Spätere Wochen</translation>
    </message>
    <message>
        <source>Weeks from %1</source>
        <translation>Wochen ab %1</translation>
    </message>
    <message>
        <source>This week – measured: %1, runs: %2, with the click: %3</source>
        <translation>Diese Woche – gemessen: %1, Läufe: %2, mit Klick: %3</translation>
    </message>
    <message>
        <source>, watch: %1 spm</source>
        <translation>, Uhr: %1 Schritte/min</translation>
    </message>
    <message>
        <source>Steps a minute. Quiet: no click for 24 hours. Carry-over: no click, but one within 24 hours. Paced: with the click.</source>
        <translation>Schritte pro Minute. Klickfrei: 24 Stunden lang kein Klick. Nachklang: kein Klick, aber einer innerhalb von 24 Stunden. Getaktet: mit Klick.</translation>
    </message>
    <message>
        <source>Watch: the median of the runs, by the runner&apos;s watch.</source>
        <translation>Uhr: der Median der Läufe, nach deiner Laufuhr.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::WindowCard</name>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Darstellung</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Wie der Desktop</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <source>Speed in</source>
        <translation>Geschwindigkeit in</translation>
    </message>
    <message>
        <source>As the treadmill shows it. Distances follow: km or miles.</source>
        <translation>Wie das Laufband sie zeigt. Strecken richten sich danach: km oder Meilen.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::YearMap</name>
    <message>
        <source>Days of the year</source>
        <translation>Tage des Jahres</translation>
    </message>
</context>
<context>
    <name>stridetick::app::YearView</name>
    <message>
        <source>Year &amp;before</source>
        <translation>&amp;Voriges Jahr</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Voriges Jahr</translation>
    </message>
    <message>
        <source>&amp;Next year</source>
        <translation>&amp;Nächstes Jahr</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Nächstes Jahr</translation>
    </message>
    <message>
        <source>run of less than 20 min</source>
        <translation>Lauf unter 20 min</translation>
    </message>
    <message>
        <source>20 min or more</source>
        <translation>20 min oder mehr</translation>
    </message>
    <message>
        <source>40 min or more</source>
        <translation>40 min oder mehr</translation>
    </message>
    <message>
        <source>rest day of a programme</source>
        <translation>Ruhetag eines Programms</translation>
    </message>
    <message>
        <source>training day without a run</source>
        <translation>Trainingstag ohne Lauf</translation>
    </message>
    <message>
        <source>programme paused or stopped</source>
        <translation>Programm pausiert oder gestoppt</translation>
    </message>
    <message>
        <source>no run, no programme</source>
        <translation>kein Lauf, kein Programm</translation>
    </message>
    <message>
        <source>with a refresher</source>
        <translation>mit einer Auffrischung</translation>
    </message>
    <message>
        <source>quiet minute weeks after the end</source>
        <translation>klickfreie Minute Wochen nach dem Ende</translation>
    </message>
    <message>
        <source>Arrow keys go from day to day, Enter or a click opens the week.</source>
        <translation>Pfeiltasten gehen von Tag zu Tag, Eingabe oder ein Klick öffnet die Woche.</translation>
    </message>
    <message>
        <source>Days with a run: %1. Time run: %2. Training days without a run: %3; one missed day changes little.</source>
        <translation>Tage mit Lauf: %1. Gelaufene Zeit: %2. Trainingstage ohne Lauf: %3; ein verpasster Tag ändert wenig.</translation>
    </message>
</context>
</TS>
