<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AwakeNotice</name>
    <message>
        <source>Stridetick cannot keep this screen awake: set the screen and sleep timers yourself for the run.</source>
        <translation>Stridetick ne peut pas garder cet écran allumé&#xa0;: réglez vous-même l’écran et la mise en veille pour la course.</translation>
    </message>
</context>
<context>
    <name>CadencePlot</name>
    <message>
        <source>steps a minute</source>
        <translation>pas par minute</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>exactly on target</source>
        <translation>pile sur la cible</translation>
    </message>
    <message>
        <source>%1 % above target</source>
        <translation>%1&#xa0;% au-dessus de la cible</translation>
    </message>
    <message>
        <source>%1 % below target</source>
        <translation>%1&#xa0;% en dessous de la cible</translation>
    </message>
    <message>
        <source>Warning: more than 10 % above your baseline. Take slower, easier steps.</source>
        <translation>Attention&#xa0;: plus de 10&#xa0;% au-dessus de votre référence. Faites des pas plus lents et plus faciles.</translation>
    </message>
    <message>
        <source>Green: you keep your target %1.</source>
        <translation>Vert&#xa0;: vous tenez votre cible de %1.</translation>
    </message>
    <message>
        <source>In the band of your target %1: close to it.</source>
        <translation>Dans la plage de votre cible de %1&#xa0;: tout près.</translation>
    </message>
    <message>
        <source>Below the band of your target %1: quicker, shorter steps.</source>
        <translation>Sous la plage de votre cible de %1&#xa0;: des pas plus rapides et plus courts.</translation>
    </message>
    <message>
        <source>Above the band of your target %1: easy, you are ahead of it.</source>
        <translation>Au-dessus de la plage de votre cible de %1&#xa0;: doucement, vous êtes en avance.</translation>
    </message>
    <message numerus="yes">
        <source>%n taps</source>
        <translation>
            <numerusform>%n frappe</numerusform>
            <numerusform>%n frappes</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep tapping: %1 s left</source>
        <translation>Continuez à taper&#xa0;: encore %1 s</translation>
    </message>
    <message>
        <source>%1. So far about %2</source>
        <translation>%1. Jusqu’ici environ %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>If you like, check your cadence with the click: C, then 20 s of taps.</source>
        <translation>Si vous voulez, contrôlez votre cadence avec le clic&#xa0;: C, puis 20 s de frappes.</translation>
    </message>
    <message>
        <source>If you like, check how well you keep the beat alone: C, then 20 s of taps.</source>
        <translation>Si vous voulez, contrôlez si vous gardez bien le rythme sans aide&#xa0;: C, puis 20 s de frappes.</translation>
    </message>
    <message>
        <source>Time for a check: C, then 20 s of taps. If you are below, the click comes.</source>
        <translation>C’est le moment d’un contrôle&#xa0;: C, puis 20 s de frappes. Si vous êtes en dessous, le clic vient.</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>%1 spm. In the easy minutes: not judged.</source>
        <translation>%1 pas/min. Pendant les minutes faciles&#xa0;: non jugé.</translation>
    </message>
    <message>
        <source>Too short: a check takes 20 s of taps without a pause. Nothing was stored.</source>
        <translation>Trop court&#xa0;: un contrôle prend 20 s de frappes sans pause. Rien n’a été noté.</translation>
    </message>
    <message>
        <source>Too few taps: tap each strike of one foot, 16 at least. Nothing was stored.</source>
        <translation>Trop peu de frappes&#xa0;: tapez chaque appui d’un pied, 16 au moins. Rien n’a été noté.</translation>
    </message>
    <message>
        <source>Uneven taps: no cadence can be read from them. Nothing was stored.</source>
        <translation>Frappes irrégulières&#xa0;: aucune cadence ne peut en être lue. Rien n’a été noté.</translation>
    </message>
    <message>
        <source>More than one runner&apos;s feet: tap the strikes of one. Nothing was stored.</source>
        <translation>Plus que les pieds d’un seul coureur&#xa0;: tapez les appuis d’un seul pied. Rien n’a été noté.</translation>
    </message>
    <message>
        <source>Tap each strike of one foot, 20 s from your first tap. Space, Enter, any letter or the pad taps; Cancel ends it.</source>
        <translation>Tapez chaque appui d’un pied, 20 s dès la première frappe. Espace, Entrée, une lettre ou la zone de frappe ; Annuler arrête.</translation>
    </message>
    <message>
        <source>Tap each strike of one foot, 20 s from your first tap. Space, Enter, any letter or the pad taps; %1 cancels.</source>
        <translation>Tapez chaque appui d’un pied, 20 s dès la première frappe. Espace, Entrée, une lettre ou la zone de frappe ; %1 annule.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Writes a backup of the log, beside an open window too, and reads it again from end to end. It goes into the folder &quot;backups&quot; beside the log, where the program never removes it, or into FILE. A file under its own name is always a whole one.

Exit codes: 0 done; 1 not done, or with --list: not every backup is sound; 2 not told well.</source>
        <translation>Écrit une sauvegarde du journal, même avec une fenêtre ouverte, et la relit d’un bout à l’autre. Elle va dans le dossier «&#xa0;backups&#xa0;» à côté du journal, d’où le logiciel ne la retire jamais, ou dans FILE. Un fichier qui porte son propre nom est toujours complet.

Codes de sortie&#xa0;: 0 fait&#xa0;; 1 non fait, ou avec --list&#xa0;: une sauvegarde au moins n’est pas intacte&#xa0;; 2 mal demandé.</translation>
    </message>
    <message>
        <source>What to write.</source>
        <translation>Ce qu’il faut écrire.</translation>
    </message>
    <message>
        <source>Replace FILE if there is one.</source>
        <translation>Remplacer FILE s’il existe.</translation>
    </message>
    <message>
        <source>List the backups, newest first, each read from end to end.</source>
        <translation>Lister les sauvegardes, la plus récente d’abord, chacune relue d’un bout à l’autre.</translation>
    </message>
    <message>
        <source>Say nothing but what went wrong.</source>
        <translation>Ne rien dire, sauf ce qui a échoué.</translation>
    </message>
    <message>
        <source>%1 is the log itself.</source>
        <translation>%1 est le journal lui-même.</translation>
    </message>
    <message>
        <source>%1 is a folder; name a file in it.</source>
        <translation>%1 est un dossier&#xa0;; nommez un fichier qui s’y trouve.</translation>
    </message>
    <message>
        <source>%1 is there already; --force replaces it.</source>
        <translation>%1 existe déjà&#xa0;; --force le remplace.</translation>
    </message>
    <message>
        <source>Beside %1 is a database&apos;s journal, so that a program may have it open. Choose another name.</source>
        <translation>À côté de %1 se trouve le journal interne d’une base de données&#xa0;: un autre programme l’a peut-être ouverte. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
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
        <translation>Il n’y a pas de sauvegarde dans %1.</translation>
    </message>
    <message>
        <source>backup takes one FILE, or none.</source>
        <translation>backup prend un seul FILE, ou aucun.</translation>
    </message>
    <message>
        <source>--list takes no FILE and no --force: it writes nothing.</source>
        <translation>--list ne prend ni FILE ni --force&#xa0;: il n’écrit rien.</translation>
    </message>
    <message>
        <source>--force is for a FILE: other backups never replace one.</source>
        <translation>--force va avec un FILE&#xa0;: les autres sauvegardes n’en remplacent jamais une.</translation>
    </message>
    <message>
        <source>The backup could not be written (%1). Check the folder and the space on the disk, and try again.</source>
        <translation>La sauvegarde n’a pas pu être écrite (%1). Vérifiez le dossier et la place sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Reads the log from end to end, beside an open window too, and tells whether it is sound and what is in it. With FILE it checks that instead: backups, or other logs. Nothing is changed.

Exit codes: 0 sound; 1 damaged; 2 not told well; 3 could not be checked (not there, not a log, from a newer version, locked, not readable). Of several files the worst counts: damaged, then not checked, then sound.</source>
        <translation>Lit le journal d’un bout à l’autre, même avec une fenêtre ouverte, et dit s’il est intact et ce qu’il contient. Avec FILE, c’est ce fichier qui est vérifié&#xa0;: sauvegardes ou autres journaux. Rien n’est modifié.

Codes de sortie&#xa0;: 0 intact&#xa0;; 1 endommagé&#xa0;; 2 mal demandé&#xa0;; 3 vérification impossible (absent, pas un journal, d’une version plus récente, verrouillé, illisible). De plusieurs fichiers, le pire compte&#xa0;: endommagé, puis non vérifié, puis intact.</translation>
    </message>
    <message>
        <source>What to check.</source>
        <translation>Ce qu’il faut vérifier.</translation>
    </message>
    <message>
        <source>Say nothing but what is wrong.</source>
        <translation>Ne rien dire, sauf ce qui ne va pas.</translation>
    </message>
    <message>
        <source>sound, of an older version: the next start brings it up to date</source>
        <translation>intact, d’une version plus ancienne&#xa0;: le prochain démarrage le met à jour</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>intact</translation>
    </message>
    <message>
        <source>newest backup: %1, %2</source>
        <translation>dernière sauvegarde&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>FILE needs a name.</source>
        <translation>FILE doit avoir un nom.</translation>
    </message>
    <message>
        <source>Plays the click in a terminal, until Ctrl-C or the end of --minutes.

Example: stridetick click 168 --accent 2</source>
        <translation>Joue le clic dans un terminal, jusqu’à Ctrl-C ou la fin de --minutes.

Exemple&#xa0;: stridetick click 168 --accent 2</translation>
    </message>
    <message>
        <source>The tempo, 30 to 300 steps a minute: 158.3.</source>
        <translation>Le tempo, de 30 à 300 pas par minute&#xa0;: 158.3.</translation>
    </message>
    <message>
        <source>The sound system: pulse, alsa or jack. Else the first that answers.</source>
        <translation>Le système de son&#xa0;: pulse, alsa ou jack. Sinon, le premier qui répond.</translation>
    </message>
    <message>
        <source>What to play on, by its name. Else the system&apos;s default.</source>
        <translation>La sortie à utiliser, par son nom. Sinon, celle du système par défaut.</translation>
    </message>
    <message>
        <source>While that device is not there wait in silence, the beat going on. Else the default sounds.</source>
        <translation>Tant que cette sortie est absente, attendre en silence, le rythme continuant. Sinon, la sortie par défaut joue.</translation>
    </message>
    <message>
        <source>%1 is not there: the click sounds on %2 until it is.</source>
        <translation>%1 est absent&#xa0;: en attendant, le clic sonne sur %2.</translation>
    </message>
    <message>
        <source>The sound is back, on %1.</source>
        <translation>Le son est revenu, sur %1.</translation>
    </message>
    <message>
        <source>%1, on %2 (%3 Hz, %4). Ctrl-C stops.</source>
        <translation>%1, sur %2 (%3 Hz, %4). Ctrl-C arrête.</translation>
    </message>
    <message>
        <source>There is no sound device (%1). It is tried again by itself; Ctrl-C stops.</source>
        <translation>Aucune sortie audio (%1). Nouvel essai automatique&#xa0;; Ctrl-C arrête.</translation>
    </message>
    <message>
        <source>%1 stopped answering. It is tried again by itself; Ctrl-C stops.</source>
        <translation>%1 ne répond plus. Nouvel essai automatique&#xa0;; Ctrl-C arrête.</translation>
    </message>
    <message>
        <source>click needs one tempo: stridetick click 168.</source>
        <translation>click demande un tempo&#xa0;: stridetick click 168.</translation>
    </message>
    <message>
        <source>The tempo</source>
        <translation>Le tempo</translation>
    </message>
    <message>
        <source>--api takes pulse, alsa or jack, not &quot;%1&quot;.</source>
        <translation>--api prend pulse, alsa ou jack, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>%1 Try: stridetick %2 --help</source>
        <translation>%1 Essayez&#xa0;: stridetick %2 --help</translation>
    </message>
    <message>
        <source>Or a sound file of your own, of at most a second: --sound FILE</source>
        <translation>Ou votre propre fichier audio, d’une seconde au plus&#xa0;: --sound FILE</translation>
    </message>
    <message>
        <source>sounds takes no arguments.</source>
        <translation>sounds ne prend aucun argument.</translation>
    </message>
    <message>
        <source>The answer could not be written to its end.</source>
        <translation>La réponse n’a pas pu être écrite jusqu’au bout.</translation>
    </message>
    <message>
        <source>Writes the log for other programs, beside an open window too. --json writes all of it into one file that import and merge read back without loss, deleted records too. --csv writes a sheet of each table, and one of the weeks, into a folder, without what is deleted. --fit and --tcx write each run that has ended into a file of its own, for training logs; its cadence is what a watch saw or the run&apos;s checks found, never the click&apos;s. The log is not changed, and a file under its own name is always a whole one.

Exit codes: 0 done; 1 not done, or not to the end, or the log is damaged; 2 not told well; 3 the log could not be read (not there, not a log, from a newer version, locked).</source>
        <translation>Écrit le journal pour d’autres programmes, même avec une fenêtre ouverte. --json écrit tout dans un seul fichier, que import et merge relisent sans perte, entrées supprimées comprises. --csv écrit dans un dossier une feuille par table et une des semaines, sans ce qui est supprimé. --fit et --tcx écrivent chaque course terminée dans son propre fichier, pour les carnets d’entraînement&#xa0;; sa cadence est celle qu’a vue une montre ou qu’ont donnée les contrôles de la course, jamais celle du clic. Le journal n’est pas modifié, et un fichier qui porte son propre nom est toujours complet.

Codes de sortie&#xa0;: 0 fait&#xa0;; 1 non fait, ou pas jusqu’au bout, ou journal endommagé&#xa0;; 2 mal demandé&#xa0;; 3 journal impossible à lire (absent, pas un journal, d’une version plus récente, verrouillé).</translation>
    </message>
    <message>
        <source>Write this file.</source>
        <translation>Écrire ce fichier.</translation>
    </message>
    <message>
        <source>Write into this folder, which is made if need be.</source>
        <translation>Écrire dans ce dossier, créé au besoin.</translation>
    </message>
    <message>
        <source>Write the runs as FIT files into this folder.</source>
        <translation>Écrire les courses en fichiers FIT dans ce dossier.</translation>
    </message>
    <message>
        <source>Write the runs as TCX files into this folder.</source>
        <translation>Écrire les courses en fichiers TCX dans ce dossier.</translation>
    </message>
    <message>
        <source>Runs of the last weeks alone, 1 to 1040.</source>
        <translation>Les courses des dernières semaines seulement, 1 à 1040.</translation>
    </message>
    <message>
        <source>The log, the window&apos;s own if not given.</source>
        <translation>Le journal&#xa0;; sinon celui de la fenêtre.</translation>
    </message>
    <message>
        <source>Replace files that are there.</source>
        <translation>Remplacer les fichiers existants.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>export takes one of --json FILE, --csv FOLDER, --fit FOLDER and --tcx FOLDER.</source>
        <translation>export prend soit --json FILE, soit --csv FOLDER, soit --fit FOLDER, soit --tcx FOLDER.</translation>
    </message>
    <message>
        <source>export takes no &quot;%1&quot;; another log is named by --log FILE.</source>
        <translation>export ne prend pas «&#xa0;%1&#xa0;»&#xa0;; --log FILE désigne un autre journal.</translation>
    </message>
    <message>
        <source>A file or folder needs a name.</source>
        <translation>Un fichier ou un dossier doit avoir un nom.</translation>
    </message>
    <message>
        <source>--weeks takes 1 to 1040, with --fit or --tcx.</source>
        <translation>--weeks prend 1 à 1040, avec --fit ou --tcx.</translation>
    </message>
    <message>
        <source>The log could not be written there (%1).</source>
        <translation>Le journal n’a pas pu être écrit à cet endroit (%1).</translation>
    </message>
    <message>
        <source>Shows the last weeks, oldest first, beside an open window too. Nothing is changed: a log of an older version, or in a place that cannot be written, is read from a copy.

Exit codes: 0 shown; 1 the log is damaged; 2 not told well; 3 the log could not be read (not there, not a log, from a newer version, locked, not readable).</source>
        <translation>Montre les dernières semaines, la plus ancienne d’abord, même avec une fenêtre ouverte. Rien n’est modifié&#xa0;: un journal d’une version plus ancienne, ou dans un endroit protégé en écriture, est lu sur une copie.

Codes de sortie&#xa0;: 0 affiché&#xa0;; 1 journal endommagé&#xa0;; 2 mal demandé&#xa0;; 3 journal impossible à lire (absent, pas un journal, d’une version plus récente, verrouillé, illisible).</translation>
    </message>
    <message>
        <source>How many, 1 to 1040; 8 if not given.</source>
        <translation>Combien, 1 à 1040&#xa0;; 8 par défaut.</translation>
    </message>
    <message>
        <source>The day on which weeks begin: monday. The locale&apos;s if not given.</source>
        <translation>Le premier jour de la semaine&#xa0;: monday. Par défaut, celui de la région.</translation>
    </message>
    <message>
        <source>week of</source>
        <translation>semaine du</translation>
    </message>
    <message>
        <source>quiet, spm</source>
        <translation>spontanée, pas/min</translation>
    </message>
    <message>
        <source>carry-over</source>
        <translation>écho</translation>
    </message>
    <message>
        <source>paced</source>
        <translation>guidée</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>courses</translation>
    </message>
    <message>
        <source>with click</source>
        <translation>avec clic</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>history takes no &quot;%1&quot;; another log is named by --log FILE.</source>
        <translation>history ne prend pas «&#xa0;%1&#xa0;»&#xa0;; --log FILE désigne un autre journal.</translation>
    </message>
    <message>
        <source>--weeks takes 1 to %1, not &quot;%2&quot;.</source>
        <translation>--weeks prend 1 à %1, pas «&#xa0;%2&#xa0;».</translation>
    </message>
    <message>
        <source>--first-day takes monday to sunday, not &quot;%1&quot;.</source>
        <translation>--first-day prend monday à sunday, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Takes files into the log, each by what is in it: a log as JSON (export --json), or another log, as merge does; a watch&apos;s run (FIT, TCX, GPX), plain or packed (.gz, .zip), or a folder of them, with the folders in it. A run at the time of one that was logged with a click is added to that one. No FILE is ever changed, and one that was taken before adds nothing, though its run was deleted since. The log must not be open in a window.

Exit codes: 0 all were read, and their runs taken or there already (rides and the like are no runs, and no fault); 1 not every one was, or the log is in use, damaged or cannot be written, or Ctrl-C came: what was taken before stays; 2 not told well; 3 there is no log that can be read, or none of the files could be.</source>
        <translation>Reprend des fichiers dans le journal, chacun selon son contenu&#xa0;: un journal en JSON (export --json), ou un autre journal, comme merge&#xa0;; la course d’une montre (FIT, TCX, GPX), telle quelle ou compressée (.gz, .zip), ou un dossier de tels fichiers, avec ses sous-dossiers. Une course de la même heure qu’une course notée avec clic est ajoutée à celle-ci. Aucun FILE n’est jamais modifié, et un fichier déjà repris n’ajoute rien, même si sa course a été supprimée depuis. Le journal ne doit pas être ouvert dans une fenêtre.

Codes de sortie&#xa0;: 0 tous ont été lus, et leurs courses reprises ou déjà là (le vélo et autres ne sont pas des courses, ni des erreurs)&#xa0;; 1 l’un d’eux ne l’a pas été, ou le journal est utilisé, endommagé ou protégé en écriture, ou Ctrl-C est venu&#xa0;: ce qui était déjà repris reste&#xa0;; 2 mal demandé&#xa0;; 3 il n’y a pas de journal lisible, ou aucun des fichiers n’a pu être lu.</translation>
    </message>
    <message>
        <source>What to take.</source>
        <translation>Ce qu’il faut reprendre.</translation>
    </message>
    <message>
        <source>%1 is neither a watch&apos;s file nor a log of Stridetick, as JSON or itself.</source>
        <translation>%1 n’est ni le fichier d’une montre, ni un journal de Stridetick, tel quel ou en JSON.</translation>
    </message>
    <message>
        <source>import takes one FILE or more.</source>
        <translation>import demande au moins un FILE.</translation>
    </message>
    <message>
        <source>Answer with one JSON object, errors too.</source>
        <translation>Répondre par un objet JSON, erreurs comprises.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Open Stridetick with it: the damaged file is kept, and all that can be read goes into a new log.</source>
        <translation>%1 est endommagé (%2). Ouvrez-le avec Stridetick&#xa0;: le fichier endommagé est gardé, et tout ce qui est lisible passe dans un nouveau journal.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2): no log can be restored from it.</source>
        <translation>%1 est endommagé (%2)&#xa0;: aucun journal ne peut en être restauré.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3 to %4</source>
        <translation>%1, %2, du %3 au %4</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>quotidienne</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>demandée</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>avant une mise à jour</translation>
    </message>
    <message>
        <source>before damage or loss</source>
        <translation>avant un dommage ou une perte</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>avant une restauration</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>avant une fusion</translation>
    </message>
    <message>
        <source>Merges another log into this one: FILE is a log from another computer, a backup, or a log as JSON (export --json), and is never changed. Nothing doubles; what is deleted in one of the two is deleted; of what both changed the later is kept and the other is listed. What the log was is kept as a backup. It must not be open in a window.

Exit codes: 0 merged, or nothing was new; 1 not merged: the log is in use, damaged or cannot be written, or FILE is damaged; 2 not told well; 3 FILE, or the log, is none that can be read (not there, not a log, from a newer version).</source>
        <translation>Fusionne un autre journal avec celui-ci&#xa0;: FILE est un journal d’un autre ordinateur, une sauvegarde ou un journal en JSON (export --json), et n’est jamais modifié. Rien n’est doublé&#xa0;; ce qui est supprimé dans l’un des deux est supprimé&#xa0;; de ce qui a changé dans les deux, le plus récent est gardé et l’autre est listé. L’ancien état du journal est gardé comme sauvegarde. Il ne doit pas être ouvert dans une fenêtre.

Codes de sortie&#xa0;: 0 fusionné, ou rien de nouveau&#xa0;; 1 non fusionné&#xa0;: le journal est utilisé, endommagé ou protégé en écriture, ou FILE est endommagé&#xa0;; 2 mal demandé&#xa0;; 3 FILE ou le journal n’est pas lisible (absent, pas un journal, d’une version plus récente).</translation>
    </message>
    <message>
        <source>The other log.</source>
        <translation>L’autre journal.</translation>
    </message>
    <message>
        <source>merge takes one FILE.</source>
        <translation>merge prend un seul FILE.</translation>
    </message>
    <message>
        <source>Writes a run&apos;s click into a sound file: .wav, .flac, .ogg or .mp3. Ctrl-C cancels and leaves nothing.

Example: stridetick render --spm 168 --minutes 30 --on 3 --off 1 run.mp3</source>
        <translation>Écrit le clic d’une course dans un fichier audio&#xa0;: .wav, .flac, .ogg ou .mp3. Ctrl-C annule et ne laisse rien.

Exemple&#xa0;: stridetick render --spm 168 --minutes 30 --on 3 --off 1 run.mp3</translation>
    </message>
    <message>
        <source>Samples a second, 48000 if not given.</source>
        <translation>Échantillons par seconde, 48000 par défaut.</translation>
    </message>
    <message>
        <source>Replace the file if there is one.</source>
        <translation>Remplacer le fichier s’il existe.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>render needs one FILE to write.</source>
        <translation>render demande un FILE à écrire.</translation>
    </message>
    <message>
        <source>render needs --spm, the tempo, and --minutes, the length.</source>
        <translation>render demande --spm, le tempo, et --minutes, la durée.</translation>
    </message>
    <message>
        <source>--rate takes %1 to %2 samples a second, not &quot;%3&quot;.</source>
        <translation>--rate prend %1 à %2 échantillons par seconde, pas «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>%1 spm</source>
        <translation>%1 pas/min</translation>
    </message>
    <message>
        <source>--%1 takes %2 to %3 in steps of %4, not &quot;%5&quot;.</source>
        <translation>--%1 prend %2 à %3, par pas de %4, et non «&#xa0;%5&#xa0;».</translation>
    </message>
    <message>
        <source>--%1 takes minutes, from one second (0.02) to a day (%2), not &quot;%3&quot;.</source>
        <translation>--%1 prend des minutes, d’une seconde (0.02) à un jour (%2), pas «&#xa0;%3&#xa0;».</translation>
    </message>
    <message>
        <source>There is no sound and no file &quot;%1&quot;. The sounds: %2.</source>
        <translation>Il n’y a ni son ni fichier «&#xa0;%1&#xa0;». Les sons&#xa0;: %2.</translation>
    </message>
    <message>
        <source>The run&apos;s length, from its first beat, without --easy.</source>
        <translation>La durée de la course, dès son premier temps, sans --easy.</translation>
    </message>
    <message>
        <source>Begin at this tempo and rise or fall to the run&apos;s own.</source>
        <translation>Commencer à ce tempo, puis monter ou descendre à celui de la course.</translation>
    </message>
    <message>
        <source>Over so many minutes,</source>
        <translation>En tant de minutes,</translation>
    </message>
    <message>
        <source>or over so many steps; 8 if neither is given.</source>
        <translation>ou en tant de pas&#xa0;; 8 si rien n’est donné.</translation>
    </message>
    <message>
        <source>So many minutes without the click before the run.</source>
        <translation>Tant de minutes sans clic avant la course.</translation>
    </message>
    <message>
        <source>With the click for so many minutes,</source>
        <translation>Avec le clic pendant tant de minutes,</translation>
    </message>
    <message>
        <source>then without it for so many, in turn; the beat goes on.</source>
        <translation>puis sans pendant tant, en alternance&#xa0;; le rythme continue.</translation>
    </message>
    <message>
        <source>A last minute without the click, unless it ends in one.</source>
        <translation>Une dernière minute sans clic, sauf si la fin l’est déjà.</translation>
    </message>
    <message>
        <source>So many beats before the first, 0 to 16.</source>
        <translation>Tant de temps avant le premier, 0 à 16.</translation>
    </message>
    <message>
        <source>An accent on every 2nd, 3rd or 4th step.</source>
        <translation>Un accent tous les 2, 3 ou 4 pas.</translation>
    </message>
    <message>
        <source>A click on every Nth step only, 1 to 16.</source>
        <translation>Un clic tous les N pas seulement, 1 à 16.</translation>
    </message>
    <message>
        <source>Click for one foot only: left, right or both. The left one begins.</source>
        <translation>Clic pour un seul pied&#xa0;: left, right ou both. Le gauche commence.</translation>
    </message>
    <message>
        <source>Feet apart in the headphones, 0 to 100 per cent.</source>
        <translation>Écart des pieds dans les écouteurs, 0 à 100 pour cent.</translation>
    </message>
    <message>
        <source>A lower tone for the right foot.</source>
        <translation>Un son plus grave pour le pied droit.</translation>
    </message>
    <message>
        <source>The click&apos;s sound: one of stridetick sounds, or a file.</source>
        <translation>Le son du clic&#xa0;: l’un de ceux de stridetick sounds, ou un fichier.</translation>
    </message>
    <message>
        <source>-50 (silence) to 12 dB; 0 is the click as it was made.</source>
        <translation>-50 (silence) à 12 dB&#xa0;; 0 laisse le clic tel qu’il a été fait.</translation>
    </message>
    <message>
        <source>No sounds at the start, where the click comes and goes, and at the end.</source>
        <translation>Aucun son au début, quand le clic vient et s’en va, ni à la fin.</translation>
    </message>
    <message>
        <source>%1 takes %2 to %3 steps a minute in steps of 0.1, not &quot;%4&quot;.</source>
        <translation>%1 prend %2 à %3 pas par minute, par pas de 0,1, et non «&#xa0;%4&#xa0;».</translation>
    </message>
    <message>
        <source>short and bright</source>
        <translation>court et clair</translation>
    </message>
    <message>
        <source>sharper and higher</source>
        <translation>plus net et plus aigu</translation>
    </message>
    <message>
        <source>a wood block</source>
        <translation>un bloc de bois</translation>
    </message>
    <message>
        <source>deeper, like a knock on a door</source>
        <translation>plus grave, comme un coup à la porte</translation>
    </message>
    <message>
        <source>a small bell</source>
        <translation>une petite cloche</translation>
    </message>
    <message>
        <source>a plain tone</source>
        <translation>un son simple</translation>
    </message>
    <message>
        <source>Above 0 dB the click is louder than it was made, and bent where it would go over full scale. Mind your ears.</source>
        <translation>Au-dessus de 0 dB, le clic est plus fort qu’il n’a été fait, et déformé là où il saturerait. Attention à vos oreilles.</translation>
    </message>
    <message>
        <source>%1 easy</source>
        <translation>%1 à allure facile</translation>
    </message>
    <message>
        <source>from %1 spm over %2</source>
        <translation>à partir de %1 pas/min en %2</translation>
    </message>
    <message>
        <source>from %1 spm</source>
        <translation>à partir de %1 pas/min</translation>
    </message>
    <message>
        <source>%1 on and %2 off</source>
        <translation>%1 avec et %2 sans</translation>
    </message>
    <message>
        <source>a silent end</source>
        <translation>une fin silencieuse</translation>
    </message>
    <message>
        <source>the same watch run, imported twice: %1, %2 was put away</source>
        <translation>la même course de montre, importée deux fois&#xa0;: %1, %2 a été mise de côté</translation>
    </message>
    <message>
        <source>this log&apos;s</source>
        <translation>celle de ce journal</translation>
    </message>
    <message>
        <source>the other&apos;s</source>
        <translation>celle de l’autre</translation>
    </message>
    <message>
        <source>changed in one and deleted in the other, deleted stays deleted: %1, %2 on %3</source>
        <translation>changé dans l’un et supprimé dans l’autre, ce qui est supprimé le reste&#xa0;: %1, %2 du %3</translation>
    </message>
    <message>
        <source>changed in both, the later edit was kept: %1, %2 on %3</source>
        <translation>changé dans les deux, la modification la plus récente a été gardée&#xa0;: %1, %2 du %3</translation>
    </message>
    <message>
        <source>this log&apos;s change</source>
        <translation>la modification de ce journal</translation>
    </message>
    <message>
        <source>the other&apos;s change</source>
        <translation>la modification de l’autre</translation>
    </message>
    <message>
        <source>%1 is open in a window or another program. Close that, and try again.</source>
        <translation>%1 est ouvert dans une fenêtre ou un autre programme. Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>%1 ne peut pas être écrit (%2).</translation>
    </message>
    <message>
        <source>the file or its folder is read-only</source>
        <translation>le fichier ou son dossier est en lecture seule</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 deleted, %4 there already</source>
        <translation>nouvelles&#xa0;: %1, modifiées&#xa0;: %2, supprimées&#xa0;: %3, déjà là&#xa0;: %4</translation>
    </message>
    <message>
        <source>what the log was: %1</source>
        <translation>l’ancien état du journal&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 imported, %2 added to runs of their time, %3 there already, %4 not runs, %5 unreadable</source>
        <translation>importées&#xa0;: %1, ajoutées aux courses de la même heure&#xa0;: %2, déjà là&#xa0;: %3, pas des courses&#xa0;: %4, illisibles&#xa0;: %5</translation>
    </message>
    <message>
        <source>--foot takes left, right or both, not &quot;%1&quot;.</source>
        <translation>--foot prend left, right ou both, pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source>Every step that --every %1 leaves is the left foot&apos;s: with --foot right nothing would sound.</source>
        <translation>Tous les pas que laisse --every %1 sont du pied gauche&#xa0;: avec --foot right, rien ne sonnerait.</translation>
    </message>
    <message>
        <source>--ramp-minutes and --ramp-steps need --ramp-from, the tempo to begin with.</source>
        <translation>--ramp-minutes et --ramp-steps demandent --ramp-from, le tempo de départ.</translation>
    </message>
    <message>
        <source>A ramp takes --ramp-minutes or --ramp-steps, not both.</source>
        <translation>Une rampe prend --ramp-minutes ou --ramp-steps, pas les deux.</translation>
    </message>
    <message>
        <source>The ramp of --ramp-minutes is longer than the run of --minutes.</source>
        <translation>La rampe de --ramp-minutes est plus longue que la course de --minutes.</translation>
    </message>
    <message>
        <source>--on and --off go together: minutes with the click, and without.</source>
        <translation>--on et --off vont ensemble&#xa0;: minutes avec le clic, et sans.</translation>
    </message>
    <message>
        <source>--silent-end needs --minutes: a run without end has none.</source>
        <translation>--silent-end demande --minutes&#xa0;: une course sans fin n’en a pas.</translation>
    </message>
    <message>
        <source>--count-in is for a run that begins with the click, not with --easy.</source>
        <translation>--count-in va avec une course qui commence par le clic, pas avec --easy.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>an entry of the log, and its day</comment>
        <translation>%1 du %2</translation>
    </message>
    <message>
        <source>run</source>
        <comment>the time run</comment>
        <translation>durée</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Utilisation&#xa0;:</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[options]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Options&#xa0;:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Arguments&#xa0;:</translation>
    </message>
    <message>
        <source>check takes FILE or --log and --runner, not both.</source>
        <translation>check prend FILE, ou --log et --runner, pas les deux.</translation>
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
        <translation>Sans fenêtre&#xa0;:
  stridetick render --spm 168 --minutes 30 run.mp3   une course en fichier audio
  stridetick click 168                               le clic dans un terminal
  stridetick sounds                                  les sons du clic
  stridetick backup                                  une sauvegarde du journal
  stridetick check                                   le journal est-il intact&#xa0;?
  stridetick history --weeks 8                       les dernières semaines
  stridetick export --json log.json                  le journal pour d’autres programmes
  stridetick import run.fit log.json                 les courses d’une montre, un autre journal
  stridetick merge other.db                          le journal d’un autre ordinateur
  stridetick runners                                 qui court ici
  stridetick remind --once                           y a-t-il quelque chose à faire aujourd’hui&#xa0;?
Chacune en dit plus avec --help.</translation>
    </message>
</context>
<context>
    <name>DueToday</name>
    <message>
        <source>Nothing: there is no programme in this log.</source>
        <translation>Rien&#xa0;: il n’y a pas de programme dans ce journal.</translation>
    </message>
    <message>
        <source>Nothing: today is not one of your days.</source>
        <translation>Rien&#xa0;: aujourd’hui n’est pas un de vos jours.</translation>
    </message>
    <message>
        <source>Nothing: you have had your session today.</source>
        <translation>Rien&#xa0;: vous avez déjà eu votre séance aujourd’hui.</translation>
    </message>
    <message>
        <source>Nothing: your last session was yesterday, a rest day between is advised.</source>
        <translation>Rien&#xa0;: votre dernière séance était hier, un jour de repos entre deux est conseillé.</translation>
    </message>
    <message>
        <source>Nothing: the quiet minute asks for 24 hours without the click.</source>
        <translation>Rien&#xa0;: la minute spontanée demande 24 heures sans clic.</translation>
    </message>
    <message>
        <source>Nothing: today is a day without the click.</source>
        <translation>Rien&#xa0;: aujourd’hui est un jour sans clic.</translation>
    </message>
    <message>
        <source>Nothing: the programme is paused.</source>
        <translation>Rien&#xa0;: le programme est en pause.</translation>
    </message>
    <message>
        <source>Nothing: the programme is finished and nothing is due.</source>
        <translation>Rien&#xa0;: le programme est fini et rien n’est prévu.</translation>
    </message>
    <message>
        <source>Say first how your last session was; then the next is offered.</source>
        <translation>Dites d’abord comment était votre dernière séance&#xa0;; la suivante viendra ensuite.</translation>
    </message>
    <message>
        <source>Nothing: stopped for pain. The window says what now.</source>
        <translation>Rien&#xa0;: arrêt à cause d’une douleur. La fenêtre dit que faire.</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 – measured %2 %3 spm. %4.</source>
        <translation>%1 – mesuré %2 %3 pas/min. %4.</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>À %1.</translation>
    </message>
    <message>
        <source>Both feet.</source>
        <translation>Les deux pieds.</translation>
    </message>
    <message>
        <source>With the click on.</source>
        <translation>Avec le clic.</translation>
    </message>
    <message>
        <source>Uneven taps.</source>
        <translation>Frappes irrégulières.</translation>
    </message>
    <message>
        <source>%1 – target %2 spm (%3)</source>
        <translation>%1 – cible %2 pas/min (%3)</translation>
    </message>
    <message>
        <source>refresher run</source>
        <translation>course d’entretien</translation>
    </message>
    <message>
        <source>run</source>
        <translation>course</translation>
    </message>
    <message>
        <source>%1 – %2 %3</source>
        <translation>%1 – %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>, click heard %1, %Ln steps</source>
        <translation>
            <numerusform>, clic entendu %1, %Ln pas</numerusform>
            <numerusform>, clic entendu %1, %Ln pas</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1 spm</source>
        <translation>à %1 pas/min</translation>
    </message>
    <message>
        <source>, treadmill at %1</source>
        <translation>, tapis à %1</translation>
    </message>
    <message>
        <source>A target stays in the log as it was set. Set a new one on the Target page.</source>
        <translation>Une cible reste dans le journal telle qu’elle a été fixée. Fixez-en une nouvelle à la page Cible.</translation>
    </message>
    <message>
        <source>This run is on. Stop it on the Run page, then it can be changed or deleted.</source>
        <translation>Cette course est en cours. Arrêtez-la à la page Course, vous pourrez alors la modifier ou la supprimer.</translation>
    </message>
    <message>
        <source>Half of it would be less than 60 steps a minute. Leave this off; if the value is wrong, delete the measurement.</source>
        <translation>La moitié serait moins de 60 pas par minute. Laissez décoché&#xa0;; si la valeur est fausse, supprimez la mesure.</translation>
    </message>
    <message>
        <source>Twice as much would be more than 220 steps a minute, which no runner takes. Leave this on; if the value is wrong, delete the measurement.</source>
        <translation>Le double serait plus de 220 pas par minute, ce qu’aucun coureur ne fait. Laissez coché&#xa0;; si la valeur est fausse, supprimez la mesure.</translation>
    </message>
    <message>
        <source>A run that lasted 0:00 was none: cancel, and delete it instead.</source>
        <translation>Une course de 0:00 n’en était pas une&#xa0;: annulez, et supprimez-la plutôt.</translation>
    </message>
    <message>
        <source>The log has this run with %1. Type a time up to that.</source>
        <translation>Dans le journal, cette course dure %1. Saisissez une durée jusque-là.</translation>
    </message>
</context>
<context>
    <name>FarWords</name>
    <message>
        <source>count-in</source>
        <translation>décompte</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>facile</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>son coupé</translation>
    </message>
    <message>
        <source>click</source>
        <translation>clic</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>fin</translation>
    </message>
    <message>
        <source>click when below</source>
        <translation>clic si en dessous</translation>
    </message>
    <message>
        <source>until you stop</source>
        <translation>jusqu’à l’arrêt</translation>
    </message>
    <message>
        <source>click in %1</source>
        <translation>clic dans %1</translation>
    </message>
    <message>
        <source>silent in %1</source>
        <translation>silence dans %1</translation>
    </message>
    <message>
        <source>end in %1</source>
        <translation>fin dans %1</translation>
    </message>
    <message>
        <source>Free run</source>
        <translation>Course libre</translation>
    </message>
    <message>
        <source>Refresher</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Session %1 of %2</source>
        <translation>Séance %1 sur %2</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>prêt</translation>
    </message>
    <message>
        <source>steps a minute</source>
        <translation>pas par minute</translation>
    </message>
    <message>
        <source>target</source>
        <translation>cible</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pause</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>reste %1</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>mesurée</translation>
    </message>
    <message>
        <source>check</source>
        <translation>contrôle</translation>
    </message>
    <message>
        <source>tap one foot</source>
        <translation>tapez un seul pied</translation>
    </message>
    <message>
        <source>tap for %1</source>
        <translation>tapez encore %1</translation>
    </message>
    <message>
        <source>check over</source>
        <translation>contrôle fini</translation>
    </message>
    <message>
        <source>silent</source>
        <comment>no click now</comment>
        <translation>sans clic</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>pas de son</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>± %1</source>
        <translation>±&#xa0;%1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
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
        <translation>ddd d MMM</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>d MMM</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>ddd d MMM yyyy</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>miles</translation>
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
        <translation>min/mile</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <translation>&#xa0;; </translation>
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
        <translation>muet</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>There is no file in %1.</source>
        <translation>Il n’y a aucun fichier dans %1.</translation>
    </message>
    <message>
        <source>%1 lies too deep in folders.</source>
        <translation>%1 est trop profond dans les dossiers.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>%1 ne peut pas être lu (%2).</translation>
    </message>
    <message>
        <source>%1 holds too many files; those behind are left out.</source>
        <translation>%1 contient trop de fichiers&#xa0;; les derniers sont laissés de côté.</translation>
    </message>
    <message>
        <source>not a watch&apos;s file</source>
        <translation>pas le fichier d’une montre</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>tronqué</translation>
    </message>
    <message>
        <source>changed since it was written</source>
        <translation>modifié depuis son écriture</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>mal formé</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>trop grand</translation>
    </message>
    <message>
        <source>nothing recorded in it</source>
        <translation>rien d’enregistré dedans</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>illisible</translation>
    </message>
    <message>
        <source>, its numbers taken for one foot&apos;s</source>
        <translation>, ses chiffres pris pour ceux d’un pied</translation>
    </message>
    <message>
        <source>, its numbers taken for both feet&apos;s</source>
        <translation>, ses chiffres pris pour ceux des deux pieds</translation>
    </message>
    <message>
        <source>unreadable: %1 (%2)</source>
        <translation>illisible&#xa0;: %1 (%2)</translation>
    </message>
    <message>
        <source>not a run</source>
        <translation>pas une course</translation>
    </message>
    <message>
        <source>deleted here before, and stays deleted</source>
        <translation>supprimée ici auparavant, et le reste</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>déjà là</translation>
    </message>
    <message>
        <source>added to the run of that time</source>
        <translation>ajoutée à la course de la même heure</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importée</translation>
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
        <translation>un journal, pas une course</translation>
    </message>
    <message>
        <source>the log does not take it (%1)</source>
        <translation>le journal le refuse (%1)</translation>
    </message>
    <message>
        <source>No new run</source>
        <translation>Aucune nouvelle course</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new runs</source>
        <translation>
            <numerusform>%Ln nouvelle course</numerusform>
            <numerusform>%Ln nouvelles courses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added to the runs of their time</source>
        <translation>
            <numerusform>%Ln ajoutée à la course de la même heure</numerusform>
            <numerusform>%Ln ajoutées aux courses de la même heure</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there already</source>
        <translation>
            <numerusform>%Ln déjà là</numerusform>
            <numerusform>%Ln déjà là</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted before</source>
        <translation>
            <numerusform>%Ln supprimée auparavant</numerusform>
            <numerusform>%Ln supprimées auparavant</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not runs</source>
        <translation>
            <numerusform>%Ln n’est pas une course</numerusform>
            <numerusform>%Ln ne sont pas des courses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable</source>
        <translation>
            <numerusform>%Ln illisible</numerusform>
            <numerusform>%Ln illisibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln logs</source>
        <translation>
            <numerusform>%Ln journal</numerusform>
            <numerusform>%Ln journaux</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled at file %1 of %2: what was taken before stays, the rest was left out.</source>
        <translation>Annulé au fichier %1 sur %2&#xa0;: ce qui était repris reste, le reste est laissé de côté.</translation>
    </message>
    <message>
        <source>Cancelled: what was taken before stays, the rest was left out.</source>
        <translation>Annulé&#xa0;: ce qui était repris reste, le reste est laissé de côté.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs were deleted here before, and stay deleted.</source>
        <translation>
            <numerusform>%Ln course a été supprimée ici auparavant, et le reste.</numerusform>
            <numerusform>%Ln courses ont été supprimées ici auparavant, et le restent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files do not say whether they count one foot or both: their numbers decided, and the list below says how.</source>
        <translation>
            <numerusform>%Ln fichier ne dit pas s’il compte un pied ou les deux&#xa0;: ses chiffres ont décidé, et la liste ci-dessous dit comment.</numerusform>
            <numerusform>%Ln fichiers ne disent pas s’ils comptent un pied ou les deux&#xa0;: leurs chiffres ont décidé, et la liste ci-dessous dit comment.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln logs are not imported here: merge them on the page %1.</source>
        <translation>
            <numerusform>%Ln journal n’est pas importé ici&#xa0;: fusionnez-le à la page %1.</numerusform>
            <numerusform>%Ln journaux ne sont pas importés ici&#xa0;: fusionnez-les à la page %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Log and backups</source>
        <translation>Journal et sauvegardes</translation>
    </message>
</context>
<context>
    <name>KeyAction</name>
    <message>
        <source>Go to Today</source>
        <translation>Aller à Aujourd’hui</translation>
    </message>
    <message>
        <source>Go to Measure</source>
        <translation>Aller à Mesure</translation>
    </message>
    <message>
        <source>Go to Target</source>
        <translation>Aller à Cible</translation>
    </message>
    <message>
        <source>Go to Run</source>
        <translation>Aller à Course</translation>
    </message>
    <message>
        <source>Go to Review</source>
        <translation>Aller à Bilan</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>Aller aux réglages</translation>
    </message>
    <message>
        <source>Go to Log and backups</source>
        <translation>Aller à Journal et sauvegardes</translation>
    </message>
    <message>
        <source>Import runs</source>
        <translation>Importer des courses</translation>
    </message>
    <message>
        <source>Show what was imported</source>
        <translation>Afficher ce qui a été importé</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Take back the last tap</source>
        <translation>Retirer la dernière frappe</translation>
    </message>
    <message>
        <source>Start the minute over, or cancel a check</source>
        <translation>Recommencer la minute, ou annuler un contrôle</translation>
    </message>
    <message>
        <source>Start or stop the run</source>
        <translation>Démarrer ou arrêter la course</translation>
    </message>
    <message>
        <source>Start, pause or go on</source>
        <translation>Démarrer, mettre en pause ou reprendre</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>Arrêter la course</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Pause ou reprise</translation>
    </message>
    <message>
        <source>Skip to what comes next</source>
        <translation>Passer à la suite</translation>
    </message>
    <message>
        <source>One step a minute faster</source>
        <translation>Un pas par minute de plus</translation>
    </message>
    <message>
        <source>One step a minute slower</source>
        <translation>Un pas par minute de moins</translation>
    </message>
    <message>
        <source>Five steps a minute faster</source>
        <translation>Cinq pas par minute de plus</translation>
    </message>
    <message>
        <source>Five steps a minute slower</source>
        <translation>Cinq pas par minute de moins</translation>
    </message>
    <message>
        <source>Mute the click, or not</source>
        <translation>Couper le clic, ou non</translation>
    </message>
    <message>
        <source>Full screen, and back</source>
        <translation>Plein écran, et retour</translation>
    </message>
    <message>
        <source>Check your cadence by taps</source>
        <translation>Contrôler votre cadence par frappes</translation>
    </message>
    <message>
        <source>Show the weeks</source>
        <translation>Afficher les semaines</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Afficher le graphique</translation>
    </message>
    <message>
        <source>Show the year</source>
        <translation>Afficher l’année</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>Undo a change</source>
        <translation>Annuler une modification</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Rétablir ce qui a été annulé</translation>
    </message>
    <message>
        <source>Edit the selected entry</source>
        <translation>Modifier l’entrée choisie</translation>
    </message>
    <message>
        <source>Delete the selected entry</source>
        <translation>Supprimer l’entrée choisie</translation>
    </message>
    <message>
        <source>Fewer weeks</source>
        <translation>Moins de semaines</translation>
    </message>
    <message>
        <source>More weeks</source>
        <translation>Plus de semaines</translation>
    </message>
    <message>
        <source>All weeks</source>
        <translation>Toutes les semaines</translation>
    </message>
    <message>
        <source>Go back, or cancel what is being done</source>
        <translation>Revenir, ou annuler ce qui est en cours</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>While you tap</source>
        <translation>Pendant la frappe</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>Chart by week</source>
        <translation>Graphique par semaine</translation>
    </message>
    <message>
        <source>Settings, log and imports</source>
        <translation>Réglages, journal et importations</translation>
    </message>
    <message>
        <source>Open the user&apos;s guide</source>
        <translation>Ouvrir le guide de l’utilisateur</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Plus fort</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Moins fort</translation>
    </message>
    <message>
        <source>Next tab of the settings</source>
        <translation>Onglet suivant des réglages</translation>
    </message>
    <message>
        <source>Previous tab of the settings</source>
        <translation>Onglet précédent des réglages</translation>
    </message>
</context>
<context>
    <name>LogNotices</name>
    <message>
        <source>There is no backup that could hold the rest.</source>
        <translation>Aucune sauvegarde ne pourrait contenir le reste.</translation>
    </message>
    <message>
        <source>Your log was damaged. %1 The damaged file was put aside on %2 and is kept beside it as %3. %4</source>
        <translation>Votre journal était endommagé. %1 Le fichier endommagé a été mis de côté le %2 et est gardé à côté sous le nom %3. %4</translation>
    </message>
    <message>
        <source>Nothing in it could be read.</source>
        <translation>Rien n’a pu en être lu.</translation>
    </message>
    <message>
        <source>Read from it and in a new log: %1.</source>
        <translation>Lu et repris dans un nouveau journal&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing that you do until you close Stridetick will be kept.</source>
        <translation>Rien de ce que vous ferez jusqu’à la fermeture de Stridetick ne sera conservé.</translation>
    </message>
    <message>
        <source>Your log was brought up to date. The old one is kept as %1.</source>
        <translation>Votre journal a été mis à jour. L’ancien est gardé dans %1.</translation>
    </message>
    <message>
        <source>Your log was written by a newer Stridetick and was left untouched. %1 Install the newer version to go on with it.</source>
        <translation>Votre journal a été écrit par un Stridetick plus récent et n’a pas été touché. %1 Installez la version plus récente pour le continuer.</translation>
    </message>
    <message>
        <source>The log file belongs to another program and was left untouched. %1 Start with another file: stridetick --log FILE.</source>
        <translation>Le fichier du journal appartient à un autre programme et n’a pas été touché. %1 Démarrez avec un autre fichier&#xa0;: stridetick --log FILE.</translation>
    </message>
    <message>
        <source>Your log cannot be written: the file or its folder is read-only. You see a copy. %1 Make it writable and start again.</source>
        <translation>Votre journal ne peut pas être écrit&#xa0;: le fichier ou son dossier est en lecture seule. Vous en voyez une copie. %1 Rendez-le modifiable et redémarrez.</translation>
    </message>
    <message>
        <source>Your log could not be opened (%1). It is tried again all the time, and what you do meanwhile is kept in memory and written then. Close other programs that use the file, check the folder and the space on the disk, and leave the window open.</source>
        <translation>Votre journal n’a pas pu être ouvert (%1). L’essai est répété sans cesse&#xa0;; ce que vous faites entre-temps est gardé en mémoire et écrit ensuite. Fermez les autres programmes qui utilisent le fichier, vérifiez le dossier et la place sur le disque, et laissez la fenêtre ouverte.</translation>
    </message>
    <message>
        <source>A run that was cut short was recovered: find it under Review.</source>
        <translation>Une course interrompue a été récupérée&#xa0;: elle est dans Bilan.</translation>
    </message>
    <message>
        <source>The log cannot be written just now (%1). Everything is kept in memory and tried again; free some space or check the folder, and leave the window open.</source>
        <translation>Le journal ne peut pas être écrit pour l’instant (%1). Tout est gardé en mémoire et réessayé&#xa0;; libérez de la place ou vérifiez le dossier, et laissez la fenêtre ouverte.</translation>
    </message>
    <message>
        <source>An entry could not be written and is not kept (%1). The others are; please report this with what you did before.</source>
        <translation>Une entrée n’a pas pu être écrite et n’est pas conservée (%1). Les autres le sont&#xa0;; merci de signaler ceci avec ce que vous faisiez juste avant.</translation>
    </message>
    <message>
        <source>The log file was removed while it was in use. It was written anew on %1, with all that it held. Backups that were removed with it are gone; a new one is being made.</source>
        <translation>Le fichier du journal a été supprimé pendant son utilisation. Il a été réécrit le %1, avec tout son contenu. Les sauvegardes supprimées avec lui sont perdues&#xa0;; une nouvelle est en cours.</translation>
    </message>
    <message>
        <source>Another file was put in the place of the log. What the log held until %1 is kept as %2; from now on the new file is written.</source>
        <translation>Un autre fichier a été mis à la place du journal. Le contenu du journal jusqu’au %1 est gardé dans %2&#xa0;; désormais, c’est le nouveau fichier qui est écrit.</translation>
    </message>
    <message>
        <source>The log cannot be read just now (%1). What you see is incomplete; nothing was deleted. Close other programs that use the file, or start again.</source>
        <translation>Le journal est illisible pour l’instant (%1). Ce que vous voyez est incomplet&#xa0;; rien n’a été supprimé. Fermez les autres programmes qui utilisent le fichier, ou redémarrez.</translation>
    </message>
    <message>
        <source>The backup of %1 may hold the rest: %2 shows what is in it and can restore it.</source>
        <translation>La sauvegarde du %1 contient peut-être le reste&#xa0;: %2 montre son contenu et peut la restaurer.</translation>
    </message>
    <message>
        <source>Log and backups</source>
        <translation>Journal et sauvegardes</translation>
    </message>
    <message>
        <source>Your log was not where it should be, and an empty one was begun. The backup of %1 is there: %2 shows what is in it and can restore it.</source>
        <translation>Votre journal n’était pas à sa place, et un journal vide a été commencé. La sauvegarde du %1 existe&#xa0;: %2 montre son contenu et peut la restaurer.</translation>
    </message>
</context>
<context>
    <name>LogReplacement</name>
    <message>
        <source>Your log is being opened.</source>
        <translation>Votre journal est en cours d’ouverture.</translation>
    </message>
    <message>
        <source>Your log could not be opened yet: see the notice above.</source>
        <translation>Votre journal n’a pas encore pu être ouvert&#xa0;: voir l’avis ci-dessus.</translation>
    </message>
    <message>
        <source>This run of the program is not kept: no backup can be made, and nothing restored or merged. See the notice above.</source>
        <translation>Ce que vous faites maintenant n’est pas conservé&#xa0;: ni sauvegarde, ni restauration, ni fusion possible. Voir l’avis ci-dessus.</translation>
    </message>
    <message>
        <source>Your log is being restored or merged: wait until that is done.</source>
        <translation>Votre journal est en cours de restauration ou de fusion&#xa0;: attendez la fin.</translation>
    </message>
    <message>
        <source>A run is on: stop it before you restore or merge.</source>
        <translation>Une course est en cours&#xa0;: arrêtez-la avant de restaurer ou de fusionner.</translation>
    </message>
    <message>
        <source>A minute is being tapped: finish it before you restore or merge.</source>
        <translation>Une minute est en cours de frappe&#xa0;: finissez-la avant de restaurer ou de fusionner.</translation>
    </message>
    <message>
        <source>Entries wait to be written; restore or merge after that.</source>
        <translation>Des entrées attendent d’être écrites&#xa0;; restaurez ou fusionnez ensuite.</translation>
    </message>
    <message>
        <source>Files are being imported: wait for that, or cancel it, before you restore or merge.</source>
        <translation>Des fichiers sont en cours d’importation&#xa0;: attendez la fin, ou annulez, avant de restaurer ou de fusionner.</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message numerus="yes">
        <source>%Ln measurements</source>
        <translation>
            <numerusform>%Ln mesure</numerusform>
            <numerusform>%Ln mesures</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs</source>
        <translation>
            <numerusform>%Ln course</numerusform>
            <numerusform>%Ln courses</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln targets</source>
        <translation>
            <numerusform>%Ln cible</numerusform>
            <numerusform>%Ln cibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln programmes</source>
        <translation>
            <numerusform>%Ln programme</numerusform>
            <numerusform>%Ln programmes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrée</numerusform>
            <numerusform>%Ln entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Quotidienne</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>Demandée</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>Avant une mise à jour</translation>
    </message>
    <message>
        <source>Before damage or loss</source>
        <translation>Avant un dommage ou une perte</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Avant une restauration</translation>
    </message>
    <message>
        <source>Before a merge</source>
        <translation>Avant une fusion</translation>
    </message>
    <message>
        <source>Empty, or not there any more</source>
        <translation>Vide, ou disparu</translation>
    </message>
    <message>
        <source>Not a log of Stridetick</source>
        <translation>Pas un journal de Stridetick</translation>
    </message>
    <message>
        <source>Of a newer Stridetick</source>
        <translation>D’un Stridetick plus récent</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Endommagé</translation>
    </message>
    <message>
        <source>Cannot be read just now</source>
        <translation>Illisible pour l’instant</translation>
    </message>
    <message>
        <source>This file is empty or not there any more. Choose another one.</source>
        <translation>Ce fichier est vide ou n’existe plus. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This file is not a log of Stridetick. Choose another one.</source>
        <translation>Ce fichier n’est pas un journal de Stridetick. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>This backup was written by a newer Stridetick. Install the newer version to restore it.</source>
        <translation>Cette sauvegarde a été écrite par un Stridetick plus récent. Installez la version plus récente pour la restaurer.</translation>
    </message>
    <message>
        <source>This backup is damaged (%1) and is not restored. Choose another one.</source>
        <translation>Cette sauvegarde est endommagée (%1) et n’est pas restaurée. Choisissez-en une autre.</translation>
    </message>
    <message>
        <source>This backup cannot be read just now (%1). Check the file and its folder, then try again.</source>
        <translation>Cette sauvegarde est illisible pour l’instant (%1). Vérifiez le fichier et son dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no log %1.</source>
        <translation>Il n’y a pas de journal %1.</translation>
    </message>
    <message>
        <source>%1 is not a log of Stridetick (%2).</source>
        <translation>%1 n’est pas un journal de Stridetick (%2).</translation>
    </message>
    <message>
        <source>%1 was written by a newer Stridetick (%2): install that version.</source>
        <translation>%1 a été écrit par un Stridetick plus récent (%2)&#xa0;: installez cette version.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2): nothing was taken from it.</source>
        <translation>%1 est endommagé (%2)&#xa0;: rien n’en a été repris.</translation>
    </message>
    <message>
        <source>%1 cannot be read just now (%2). Close other programs that use it, or check who may read it, and try again.</source>
        <translation>%1 est illisible pour l’instant (%2). Fermez les autres programmes qui l’utilisent, ou vérifiez les droits de lecture, puis réessayez.</translation>
    </message>
    <message>
        <source>No backup could be made (%1). Free some space, or check the folder of the backups.</source>
        <translation>Aucune sauvegarde n’a pu être faite (%1). Libérez de la place, ou vérifiez le dossier des sauvegardes.</translation>
    </message>
    <message>
        <source>A backup is made on each day on which you measure or run; those of the last %1 days, %2 weeks and %3 months stay, and those that you ask for stay for good. Let Syncthing, Nextcloud or Dropbox copy the folder of the backups, not the log itself: a copy of a log in use may lack what was written last.</source>
        <translation>Une sauvegarde se fait chaque jour où vous mesurez ou courez&#xa0;; celles des %1 derniers jours, %2 dernières semaines et %3 derniers mois restent, et celles que vous demandez restent pour de bon. Laissez Syncthing, Nextcloud ou Dropbox copier le dossier des sauvegardes, pas le journal lui-même&#xa0;: il peut manquer à la copie d’un journal en service ce qui a été écrit en dernier.</translation>
    </message>
</context>
<context>
    <name>LoginItem</name>
    <message>
        <source>Stridetick reminder</source>
        <translation>Rappel de Stridetick</translation>
    </message>
    <message>
        <source>Reminds of your cadence programme on its days</source>
        <translation>Rappelle votre programme de cadence, les jours prévus</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2): you will not be reminded. See to the folder and try again.</source>
        <translation>%1 ne peut pas être écrit (%2)&#xa0;: vous n’aurez pas de rappel. Vérifiez le dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 cannot be removed (%2): remove it by hand, or you will still be reminded.</source>
        <translation>%1 ne peut pas être retiré (%2)&#xa0;: retirez-le à la main, sinon les rappels continuent.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>T&amp;oday</source>
        <translation>&amp;Aujourd’hui</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Mesure</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>&amp;Cible</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>C&amp;ourse</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>&amp;Bilan</translation>
    </message>
    <message>
        <source>&amp;Log and backups…</source>
        <translation>&amp;Journal et sauvegardes…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Réglages…</translation>
    </message>
    <message>
        <source>About Stridetick</source>
        <translation>À propos de Stridetick</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Stridetick %1&lt;/b&gt;, a cadence trainer for runners. GPL-3.0-or-later.&lt;/p&gt;&lt;p&gt;A step rate 5 to 10 % higher lowers the load on knee and hip in the lab (Heiderscheit 2011, Lenhart 2014). Evidence that it changes how often runners get hurt is very limited (Anderson 2022), and 160 is a rule of thumb, not a law. This is not medical advice.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Stridetick %1&lt;/b&gt;, entraînement à la cadence pour coureurs. GPL-3.0-or-later.&lt;/p&gt;&lt;p&gt;Une cadence 5 à 10&#xa0;% plus élevée réduit la charge sur le genou et la hanche en laboratoire (Heiderscheit 2011, Lenhart 2014). Les preuves qu’elle change la fréquence des blessures chez les coureurs sont très limitées (Anderson 2022), et 160 est une règle empirique, pas une loi. Ceci n’est pas un avis médical.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Import runs…</source>
        <translation>&amp;Importer des courses…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ai&amp;de</translation>
    </message>
    <message>
        <source>&amp;About Stridetick</source>
        <translation>À &amp;propos de Stridetick</translation>
    </message>
    <message>
        <source>User&apos;s &amp;guide</source>
        <translation>&amp;Guide de l’utilisateur</translation>
    </message>
</context>
<context>
    <name>MergeSource</name>
    <message>
        <source>There is no file %1.</source>
        <translation>Il n’y a pas de fichier %1.</translation>
    </message>
    <message>
        <source>%1 is neither a log of Stridetick nor one as JSON.</source>
        <translation>%1 n’est pas un journal de Stridetick, ni tel quel ni en JSON.</translation>
    </message>
    <message>
        <source>%1 is not a log as JSON that can be read (%2). The log is as it was.</source>
        <translation>%1 n’est pas un journal JSON lisible (%2). Le journal n’a pas changé.</translation>
    </message>
    <message>
        <source>%1 could not be merged (%2). The log is as it was.</source>
        <translation>%1 n’a pas pu être fusionné (%2). Le journal n’a pas changé.</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message numerus="yes">
        <source>%Ln other entries</source>
        <translation>
            <numerusform>%Ln autre entrée</numerusform>
            <numerusform>%Ln autres entrées</numerusform>
        </translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Answers after the run</source>
        <translation>Réponses après la course</translation>
    </message>
    <message>
        <source>A watch&apos;s minutes of the run</source>
        <translation>Minutes de la course par une montre</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Référence</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Steps of the programme</source>
        <translation>Étapes du programme</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>%1: the same run of a watch is in both; this log&apos;s is put away.</source>
        <translation>%1&#xa0;: la même course d’une montre est dans les deux&#xa0;; celle de ce journal est mise de côté.</translation>
    </message>
    <message>
        <source>%1: the same run of a watch is in both; the other log&apos;s is put away.</source>
        <translation>%1&#xa0;: la même course d’une montre est dans les deux&#xa0;; celle de l’autre journal est mise de côté.</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>un moment inconnu</translation>
    </message>
    <message>
        <source>%1: deleted in the other log, and stays deleted; this log&apos;s change of %2 is given up.</source>
        <translation>%1&#xa0;: suppression dans l’autre journal, maintenue&#xa0;; la modification de ce journal (%2) est abandonnée.</translation>
    </message>
    <message>
        <source>%1: deleted in this log, and stays deleted; the other log&apos;s change of %2 is given up.</source>
        <translation>%1&#xa0;: suppression dans ce journal, maintenue&#xa0;; la modification de l’autre journal (%2) est abandonnée.</translation>
    </message>
    <message>
        <source>%1: changed in both; the other log&apos;s change is the later one, this log&apos;s of %2 is given up.</source>
        <translation>%1&#xa0;: modification dans les deux&#xa0;; celle de l’autre journal est la plus récente, celle de ce journal (%2) est abandonnée.</translation>
    </message>
    <message>
        <source>%1: changed in both; this log&apos;s change is the later one, the other log&apos;s of %2 is given up.</source>
        <translation>%1&#xa0;: modification dans les deux&#xa0;; celle de ce journal est la plus récente, celle de l’autre journal (%2) est abandonnée.</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <translation>Nouveau&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Changed there later: %1.</source>
        <translation>Modifié là-bas plus tard&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Deleted there, and so here: %1.</source>
        <translation>Supprimé là-bas, et donc ici&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Nothing that you would see: only what the program notes for itself.</source>
        <translation>Rien qui se voie&#xa0;: seulement ce que le logiciel note pour lui-même.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>an entry of the log, and its day</comment>
        <translation>%1 du %2</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Cadence trainer: tap to measure, run to the click, review the weeks.</source>
        <translation>Entraînement à la cadence&#xa0;: tapez pour mesurer, courez au clic, faites le bilan des semaines.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Afficher la version.</translation>
    </message>
    <message>
        <source>Keep the log in FILE.</source>
        <translation>Tenir le journal dans FILE.</translation>
    </message>
    <message>
        <source>Save pictures of every page, with a made-up runner&apos;s weeks, into FOLDER.</source>
        <translation>Enregistrer dans FOLDER des images de chaque page, avec les semaines d’un coureur inventé.</translation>
    </message>
    <message>
        <source>Try: stridetick --help</source>
        <translation>Essayez&#xa0;: stridetick --help</translation>
    </message>
    <message>
        <source>--log needs the name of a file.</source>
        <translation>--log demande le nom d’un fichier.</translation>
    </message>
    <message>
        <source>--tour needs the name of a folder.</source>
        <translation>--tour demande le nom d’un dossier.</translation>
    </message>
    <message>
        <source>The log of this runner, the first&apos;s if not given; stridetick runners tells who there is.</source>
        <translation>Le journal de ce profil&#xa0;; sinon celui du premier. stridetick runners dit lesquels existent.</translation>
    </message>
    <message>
        <source>--log or --runner, not both.</source>
        <translation>--log ou --runner, pas les deux.</translation>
    </message>
    <message>
        <source>There is no runner &quot;%1&quot; here. There is: %2.</source>
        <translation>Il n’y a pas de profil «&#xa0;%1&#xa0;» ici. Il y a&#xa0;: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>With --tour: only that look, one of %1.</source>
        <translation>Avec --tour&#xa0;: cette apparence seulement, l’une de %1.</translation>
    </message>
    <message>
        <source>With --tour: from right to left.</source>
        <translation>Avec --tour&#xa0;: de droite à gauche.</translation>
    </message>
    <message>
        <source>Runs of a watch (FIT, TCX, GPX) and folders of them: the window imports them.</source>
        <translation>Courses d’une montre (FIT, TCX, GPX) et dossiers de telles courses&#xa0;: la fenêtre les importe.</translation>
    </message>
    <message>
        <source>There is no command and no file of this name: %1</source>
        <translation>Il n’y a ni commande ni fichier de ce nom&#xa0;: %1</translation>
    </message>
    <message>
        <source>--tour takes no FILE.</source>
        <translation>--tour ne prend pas de FILE.</translation>
    </message>
    <message>
        <source>--look is one of %1.</source>
        <translation>--look est l’un de %1.</translation>
    </message>
    <message>
        <source>--look and --mirrored go with --tour FOLDER.</source>
        <translation>--look et --mirrored vont avec --tour FOLDER.</translation>
    </message>
</context>
<context>
    <name>PainWords</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>the day after: %1</source>
        <translation>le lendemain&#xa0;: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>note&#xa0;: %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pain&lt;/b&gt; (0 to 10): none; the day after was not answered.</source>
        <translation>&lt;b&gt;Douleur&lt;/b&gt; (0 à 10)&#xa0;: aucune&#xa0;; pas de réponse pour le lendemain.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pain&lt;/b&gt; (0 to 10): none, nor on the day after.</source>
        <translation>&lt;b&gt;Douleur&lt;/b&gt; (0 à 10)&#xa0;: aucune, ni le lendemain.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pain&lt;/b&gt; (0 to 10): none, nor on the day after where that was answered (%1 of %2).</source>
        <translation>&lt;b&gt;Douleur&lt;/b&gt; (0 à 10)&#xa0;: aucune, ni le lendemain là où il y a eu une réponse (%1 sur %2).</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pain&lt;/b&gt; (0 to 10): %1.</source>
        <translation>&lt;b&gt;Douleur&lt;/b&gt; (0 à 10)&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1, a free run: %2</source>
        <translation>%1, course libre : %2</translation>
    </message>
    <message>
        <source>No run has been answered yet.</source>
        <translation>Aucune course n’a encore de réponse.</translation>
    </message>
    <message>
        <source>Runs without pain: %1.</source>
        <translation>Courses sans douleur : %1.</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Stop running on it and see a doctor or physiotherapist. The plan waits.</source>
        <translation>Arrêtez de courir avec cette douleur et consultez un médecin ou un kinésithérapeute. Le plan attend.</translation>
    </message>
    <message>
        <source>Stop running on it and see a doctor or physiotherapist.</source>
        <translation>Arrêtez de courir avec cette douleur et consultez un médecin ou un kinésithérapeute.</translation>
    </message>
    <message>
        <source>Six weeks</source>
        <translation>Six semaines</translation>
    </message>
    <message>
        <source>Four weeks</source>
        <translation>Quatre semaines</translation>
    </message>
    <message>
        <source>no click</source>
        <translation>sans clic</translation>
    </message>
    <message>
        <source>click all the time</source>
        <translation>clic tout le temps</translation>
    </message>
    <message>
        <source>click in the first minute only</source>
        <translation>clic la première minute seulement</translation>
    </message>
    <message>
        <source>%1 on / %2 off</source>
        <translation>%1 avec / %2 sans</translation>
    </message>
    <message>
        <source>%1 minutes, %2, at %3</source>
        <translation>%1 minutes, %2, à %3</translation>
    </message>
    <message>
        <source>Repeat from week %1</source>
        <translation>Reprendre à la semaine %1</translation>
    </message>
    <message>
        <source>Go on to week %1</source>
        <translation>Passer à la semaine %1</translation>
    </message>
    <message>
        <source>A smaller raise, 2.5 %: week %1 at %2</source>
        <translation>Une hausse plus faible, 2,5&#xa0;%&#xa0;: semaine %1 à %2</translation>
    </message>
    <message>
        <source>Keep the target of %1</source>
        <translation>Garder la cible de %1</translation>
    </message>
    <message>
        <source>Step up to %1</source>
        <translation>Passer à %1</translation>
    </message>
    <message>
        <source>The rest of the four-week plan</source>
        <translation>Le reste du plan de quatre semaines</translation>
    </message>
    <message>
        <source>Finish the plan here</source>
        <translation>Finir le plan ici</translation>
    </message>
    <message>
        <source>Finish it? A finished plan is not taken up again; the follow-ups come after 4, 12 and 26 weeks.</source>
        <translation>Le finir&#xa0;? Un plan fini ne se reprend pas&#xa0;; les contrôles de suivi viennent après 4, 12 et 26 semaines.</translation>
    </message>
    <message>
        <source>Finish it? A finished plan is not taken up again.</source>
        <translation>Le finir&#xa0;? Un plan fini ne se reprend pas.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>pas encore</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en partie</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservé</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>débute</translation>
    </message>
    <message>
        <source>building</source>
        <translation>se forme</translation>
    </message>
    <message>
        <source>settling</source>
        <translation>s’installe</translation>
    </message>
    <message>
        <source>habit</source>
        <translation>habitude</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Genou</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>Hanche</translation>
    </message>
    <message>
        <source>Shin</source>
        <translation>Tibia</translation>
    </message>
    <message>
        <source>Calf</source>
        <translation>Mollet</translation>
    </message>
    <message>
        <source>Achilles</source>
        <translation>Tendon d’Achille</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Pied</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Dos</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Ailleurs</translation>
    </message>
    <message>
        <source>The week is repeated. No click on %1: run at your old cadence.</source>
        <translation>La semaine est répétée. Pas de clic le %1&#xa0;: courez à votre ancienne cadence.</translation>
    </message>
    <message>
        <source>No click on %1: run at your old cadence.</source>
        <translation>Pas de clic le %1&#xa0;: courez à votre ancienne cadence.</translation>
    </message>
    <message>
        <source>Go on as planned.</source>
        <translation>Continuez comme prévu.</translation>
    </message>
    <message>
        <source>The week is repeated. No click today: run at your old cadence.</source>
        <translation>La semaine est répétée. Pas de clic aujourd’hui&#xa0;: courez à votre ancienne cadence.</translation>
    </message>
    <message>
        <source>What followed from the pain of the run stays.</source>
        <translation>Ce qui a suivi de la douleur de la course demeure.</translation>
    </message>
    <message>
        <source>six weeks</source>
        <translation>six semaines</translation>
    </message>
    <message>
        <source>four weeks</source>
        <translation>quatre semaines</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>genou</translation>
    </message>
    <message>
        <source>hip</source>
        <translation>hanche</translation>
    </message>
    <message>
        <source>shin</source>
        <translation>tibia</translation>
    </message>
    <message>
        <source>calf</source>
        <translation>mollet</translation>
    </message>
    <message>
        <source>achilles</source>
        <translation>tendon d’Achille</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>pied</translation>
    </message>
    <message>
        <source>back</source>
        <translation>dos</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>ailleurs</translation>
    </message>
    <message>
        <source>No click today: run at your old cadence.</source>
        <translation>Pas de clic aujourd’hui&#xa0;: courez à votre ancienne cadence.</translation>
    </message>
    <message>
        <source>there before and grew</source>
        <translation>déjà présente avant et accrue</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>vive</translation>
    </message>
    <message>
        <source>with a limp</source>
        <translation>fait boiter</translation>
    </message>
    <message>
        <source>at night or at rest</source>
        <translation>la nuit ou au repos</translation>
    </message>
    <message>
        <source>one bony spot hurts to press</source>
        <translation>un point osseux fait mal à la pression</translation>
    </message>
    <message>
        <source>The week is repeated. The day without the click is past.</source>
        <translation>La semaine est répétée. Le jour sans clic est déjà passé.</translation>
    </message>
    <message>
        <source>The day after the run, one without the click, is past.</source>
        <translation>Le lendemain, un jour sans clic, est déjà passé.</translation>
    </message>
</context>
<context>
    <name>ProgrammeFacts</name>
    <message numerus="yes">
        <source>%1 of %n sessions were done</source>
        <translation>
            <numerusform>séances faites&#xa0;: %1 sur %n</numerusform>
            <numerusform>séances faites&#xa0;: %1 sur %n</numerusform>
        </translation>
    </message>
    <message>
        <source>sessions done: %1</source>
        <translation>séances faites&#xa0;: %1</translation>
    </message>
    <message>
        <source>sessions planned: %1</source>
        <translation>séances prévues&#xa0;: %1</translation>
    </message>
    <message>
        <source>you practised %1 of %2 planned</source>
        <translation>vous avez pratiqué %1 sur %2 prévues</translation>
    </message>
    <message>
        <source>you practised %1</source>
        <translation>vous avez pratiqué %1</translation>
    </message>
    <message>
        <source>%1 were planned</source>
        <translation>prévu&#xa0;: %1</translation>
    </message>
    <message>
        <source>your silent minutes were %1 off the target (median of %2), the band is %3 %</source>
        <translation>vos minutes silencieuses étaient à %1 de la cible (médiane de %2), la plage est de %3&#xa0;%</translation>
    </message>
    <message>
        <source>your silent minutes were %1 off the target, the band is %2 %</source>
        <translation>vos minutes silencieuses étaient à %1 de la cible, la plage est de %2&#xa0;%</translation>
    </message>
    <message>
        <source>silent minutes tapped: 0, so that the week is not measured</source>
        <translation>minutes silencieuses tapées&#xa0;: 0, la semaine n’est donc pas mesurée</translation>
    </message>
    <message>
        <source>silent minutes tapped: %1</source>
        <translation>minutes silencieuses tapées&#xa0;: %1</translation>
    </message>
    <message>
        <source>it was there before and grew</source>
        <translation>la douleur était là avant et a augmenté</translation>
    </message>
    <message>
        <source>it was sharp</source>
        <translation>la douleur était vive</translation>
    </message>
    <message>
        <source>it made you limp</source>
        <translation>la douleur vous a fait boiter</translation>
    </message>
    <message>
        <source>it hurt at night or at rest</source>
        <translation>vous avez eu mal la nuit ou au repos</translation>
    </message>
    <message>
        <source>one bony spot hurt to press</source>
        <translation>un point osseux faisait mal à la pression</translation>
    </message>
    <message>
        <source>on the next day it was worse than after the run</source>
        <translation>le lendemain, c’était pire qu’après la course</translation>
    </message>
    <message>
        <source>on the next day it hurt at night or at rest</source>
        <translation>le lendemain, vous avez eu mal la nuit ou au repos</translation>
    </message>
    <message>
        <source>pain %1 of 10 after the run</source>
        <translation>douleur %1 sur 10 après la course</translation>
    </message>
    <message>
        <source>pain %1 of 10</source>
        <translation>douleur %1 sur 10</translation>
    </message>
    <message>
        <source>your last two efforts were %1 or more, your usual is %2</source>
        <translation>vos deux derniers efforts étaient de %1 ou plus, d’habitude %2</translation>
    </message>
    <message>
        <source>your last two efforts were %1 or more</source>
        <translation>vos deux derniers efforts étaient de %1 ou plus</translation>
    </message>
    <message>
        <source>your usual effort is %1</source>
        <translation>votre effort habituel est de %1</translation>
    </message>
    <message>
        <source>weeks without a session: %1</source>
        <translation>semaines sans séance&#xa0;: %1</translation>
    </message>
    <message>
        <source>without the click you ran at %1</source>
        <translation>sans le clic, vous avez couru à %1</translation>
    </message>
    <message>
        <source>at that speed your old cadence would be %1</source>
        <translation>à cette vitesse, votre ancienne cadence serait de %1</translation>
    </message>
    <message>
        <source>of the raise from your baseline of %1 to the target of %2, %3 % is kept</source>
        <translation>de la hausse entre votre référence de %1 et la cible de %2, %3&#xa0;% est conservé</translation>
    </message>
    <message>
        <source>at another speed than your baseline: an approximation</source>
        <translation>à une autre vitesse que votre référence&#xa0;: une approximation</translation>
    </message>
    <message>
        <source>speed not noted</source>
        <translation>vitesse non notée</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks after the end</source>
        <translation>
            <numerusform>%n semaine après la fin</numerusform>
            <numerusform>%n semaines après la fin</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeWords</name>
    <message>
        <source>Week %1 is repeated because of pain</source>
        <translation>La semaine %1 est répétée à cause d’une douleur</translation>
    </message>
    <message>
        <source>Week %1 is repeated because your Achilles was stiff or hurt in the morning</source>
        <translation>La semaine %1 est répétée parce que votre tendon d’Achille était raide ou douloureux le matin</translation>
    </message>
    <message>
        <source>Week %1 is repeated because too much of it was missed</source>
        <translation>La semaine %1 est répétée parce qu’il en a manqué trop</translation>
    </message>
    <message>
        <source>Week %1 is repeated</source>
        <translation>La semaine %1 est répétée</translation>
    </message>
    <message>
        <source>You chose to take up week %1 again</source>
        <translation>Vous avez choisi de reprendre la semaine %1</translation>
    </message>
    <message>
        <source>You chose to go on to week %1</source>
        <translation>Vous avez choisi de passer à la semaine %1</translation>
    </message>
    <message>
        <source>You chose a smaller raise of 2.5 %: week %1, target %2</source>
        <translation>Vous avez choisi une hausse plus faible de 2,5&#xa0;%&#xa0;: semaine %1, cible %2</translation>
    </message>
    <message>
        <source>You chose to keep the target of %1</source>
        <translation>Vous avez choisi de garder la cible de %1</translation>
    </message>
    <message>
        <source>You chose to step up to a target of %1</source>
        <translation>Vous avez choisi de passer à une cible de %1</translation>
    </message>
    <message>
        <source>You chose the rest of the four-week plan, from its week %1</source>
        <translation>Vous avez choisi le reste du plan de quatre semaines, à partir de sa semaine %1</translation>
    </message>
    <message>
        <source>You chose to finish the plan</source>
        <translation>Vous avez choisi de finir le plan</translation>
    </message>
    <message>
        <source>You started the plan: %1, target %2, on %3</source>
        <translation>Vous avez commencé le plan&#xa0;: %1, cible %2, les jours %3</translation>
    </message>
    <message>
        <source>On to week %1</source>
        <translation>Passage à la semaine %1</translation>
    </message>
    <message>
        <source>One week back, to week %1</source>
        <translation>Retour d’une semaine, à la semaine %1</translation>
    </message>
    <message>
        <source>Your effort has risen</source>
        <translation>Votre effort a augmenté</translation>
    </message>
    <message>
        <source>Week %1 is complete, and the quiet minutes come next</source>
        <translation>La semaine %1 est complète, et les minutes spontanées viennent ensuite</translation>
    </message>
    <message>
        <source>The quiet minutes say: %1</source>
        <translation>Les minutes spontanées disent&#xa0;: %1</translation>
    </message>
    <message>
        <source>The plan is finished, and the quiet minutes say: %1</source>
        <translation>Le plan est fini, et les minutes spontanées disent&#xa0;: %1</translation>
    </message>
    <message>
        <source>The plan is finished</source>
        <translation>Le plan est fini</translation>
    </message>
    <message>
        <source>The quiet minute afterwards says: %1</source>
        <translation>La minute spontanée de suivi dit&#xa0;: %1</translation>
    </message>
    <message>
        <source>The plan stopped because of pain</source>
        <translation>Le plan s’est arrêté à cause d’une douleur</translation>
    </message>
    <message>
        <source>You paused the plan in week %1</source>
        <translation>Vous avez mis le plan en pause à la semaine %1</translation>
    </message>
    <message>
        <source>You took up the plan again, in week %1</source>
        <translation>Vous avez repris le plan, à la semaine %1</translation>
    </message>
    <message>
        <source>You ended the plan in week %1</source>
        <translation>Vous avez terminé le plan à la semaine %1</translation>
    </message>
    <message>
        <source>You run the plan on %1 from now on</source>
        <translation>Jours du plan désormais&#xa0;: %1</translation>
    </message>
    <message>
        <source>Stop running on it and see a doctor or physiotherapist. The plan waits.</source>
        <translation>Arrêtez de courir avec cette douleur et consultez un médecin ou un kinésithérapeute. Le plan attend.</translation>
    </message>
    <message>
        <source>No click on %1: run at your old cadence.</source>
        <translation>Pas de clic le %1&#xa0;: courez à votre ancienne cadence.</translation>
    </message>
    <message>
        <source>the quiet minutes were not measured</source>
        <translation>les minutes spontanées n’ont pas été mesurées</translation>
    </message>
    <message>
        <source>%1, although %2.</source>
        <translation>%1, malgré ceci&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1, where %2.</source>
        <translation>%1, la situation étant&#xa0;: %2.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>It is not the first time: how you go on is your choice.</source>
        <translation>Ce n’est pas la première fois&#xa0;: à vous de choisir la suite.</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>There is no display to open a window on. Start Stridetick on a desktop, or make pictures of its windows with: stridetick --tour FOLDER</source>
        <translation>Il n’y a pas d’écran pour ouvrir une fenêtre. Démarrez Stridetick sur un bureau, ou faites des images de ses fenêtres avec&#xa0;: stridetick --tour FOLDER</translation>
    </message>
    <message>
        <source>Stridetick is open with this log already; its window comes to the front.</source>
        <translation>Stridetick est déjà ouvert avec ce journal&#xa0;; sa fenêtre passe au premier plan.</translation>
    </message>
    <message>
        <source>Cannot make the folder %1.</source>
        <translation>Impossible de créer le dossier %1.</translation>
    </message>
    <message>
        <source>Cannot write %1.</source>
        <translation>Impossible d’écrire %1.</translation>
    </message>
</context>
<context>
    <name>RemindCommand</name>
    <message>
        <source>Reminds by the desktop&apos;s own notifications, once on each day of the programme on which a session or a quiet minute is due and not done: at the time given, or later on the same day, until 21:00, where the computer slept. Runs until it is ended, without a window; nothing is changed in the log. The window switches it on for each login (Settings, Reminders).

Exit codes: 0 done; 1 the desktop or the log did not answer; 2 not told well.</source>
        <translation>Rappelle par les notifications du bureau, une fois chaque jour du programme où une séance ou une minute spontanée est prévue et pas faite&#xa0;: à l’heure donnée, ou plus tard le même jour, jusqu’à 21:00, si l’ordinateur était en veille. Tourne sans fenêtre jusqu’à ce qu’on l’arrête&#xa0;; rien n’est modifié dans le journal. La fenêtre l’active pour chaque ouverture de session (Réglages, Rappels).

Codes de sortie&#xa0;: 0 fait&#xa0;; 1 le bureau ou le journal n’a pas répondu&#xa0;; 2 mal demandé.</translation>
    </message>
    <message>
        <source>The time of the day, 05:00 to 20:55; 17:00 if not given.</source>
        <translation>L’heure du jour, de 05:00 à 20:55&#xa0;; 17:00 par défaut.</translation>
    </message>
    <message>
        <source>Look now, whatever the time is, say what was done, and end.</source>
        <translation>Regarder maintenant, quelle que soit l’heure, dire ce qui a été fait, et finir.</translation>
    </message>
    <message>
        <source>End when the desktop&apos;s login item is gone or is another.</source>
        <translation>Finir quand l’entrée de démarrage du bureau a disparu ou est une autre.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>The log, the first runner&apos;s if not given.</source>
        <translation>Le journal&#xa0;; sinon celui du premier profil.</translation>
    </message>
    <message>
        <source>remind takes no &quot;%1&quot;; another log is named by --log FILE.</source>
        <translation>remind ne prend pas «&#xa0;%1&#xa0;»&#xa0;; --log FILE désigne un autre journal.</translation>
    </message>
    <message>
        <source>--at takes a time from 05:00 to 20:55, not &quot;%1&quot;.</source>
        <translation>--at prend une heure de 05:00 à 20:55, pas «&#xa0;%1&#xa0;».</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>A habit of caution: the one trial of a 10 % rule found no effect.</source>
        <translation>Une habitude de prudence&#xa0;: le seul essai d’une règle des 10&#xa0;% n’a trouvé aucun effet.</translation>
    </message>
    <message>
        <source>This week %1, last week %2: more than a tenth more. %3</source>
        <translation>Cette semaine %1, la précédente %2&#xa0;: plus d’un dixième en plus. %3</translation>
    </message>
    <message>
        <source>This week %1, two weeks ago %2: over 30 % more, after which beginners had more injuries (Nielsen 2014). %3</source>
        <translation>Cette semaine %1, il y a deux semaines %2&#xa0;: plus de 30&#xa0;% en plus, après quoi des débutants ont eu plus de blessures (Nielsen 2014). %3</translation>
    </message>
    <message>
        <source>Your shoes have run %1: many are renewed between %2 and %3.</source>
        <translation>Vos chaussures ont couru %1&#xa0;: beaucoup sont remplacées entre %2 et %3.</translation>
    </message>
    <message>
        <source>Your shoes have run %1, more than the %2 at which many are renewed.</source>
        <translation>Vos chaussures ont couru %1, plus que les %2 auxquels beaucoup sont remplacées.</translation>
    </message>
    <message>
        <source>Weekly distance</source>
        <translation>Distance hebdomadaire</translation>
    </message>
    <message>
        <source>Distance of the shoes</source>
        <translation>Distance des chaussures</translation>
    </message>
    <message>
        <source>Strength training</source>
        <translation>Renforcement musculaire</translation>
    </message>
    <message>
        <source>Off the road</source>
        <translation>Hors de la route</translation>
    </message>
    <message>
        <source>Lean slightly forward</source>
        <translation>Se pencher un peu en avant</translation>
    </message>
    <message>
        <source>Stride rate downhill</source>
        <translation>Cadence en descente</translation>
    </message>
    <message>
        <source>Reminder: strength training once or twice a week.</source>
        <translation>Rappel&#xa0;: renforcement musculaire une ou deux fois par semaine.</translation>
    </message>
    <message>
        <source>Reminder: run off the road once a week.</source>
        <translation>Rappel&#xa0;: courez hors de la route une fois par semaine.</translation>
    </message>
    <message>
        <source>Reminder: lean slightly forward, bending at the hip, the trunk 7 to 10°.</source>
        <translation>Rappel&#xa0;: penchez-vous un peu en avant, en pliant à la hanche, le tronc de 7 à 10°.</translation>
    </message>
    <message>
        <source>Reminder: keep your stride rate going downhill.</source>
        <translation>Rappel&#xa0;: gardez votre cadence en descente.</translation>
    </message>
</context>
<context>
    <name>ReportChart</name>
    <message>
        <source>at another speed</source>
        <translation>à une autre vitesse</translation>
    </message>
    <message>
        <source>target ± 3 %</source>
        <translation>cible ± 3&#xa0;%</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>référence</translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>The report could not be written to %1: %2. Choose another folder, or make room.</source>
        <translation>Le rapport n’a pas pu être écrit dans %1&#xa0;: %2. Choisissez un autre dossier, ou faites de la place.</translation>
    </message>
    <message>
        <source>Cadence programme: report</source>
        <translation>Programme de cadence&#xa0;: rapport</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>is going on, at week %1 of its plan</source>
        <translation>est en cours, à la semaine %1 de son plan</translation>
    </message>
    <message>
        <source>is paused, at week %1 of its plan</source>
        <translation>est en pause, à la semaine %1 de son plan</translation>
    </message>
    <message>
        <source>is stopped, at week %1 of its plan</source>
        <translation>est arrêté, à la semaine %1 de son plan</translation>
    </message>
    <message>
        <source>was over on %1</source>
        <translation>s’est terminé le %1</translation>
    </message>
    <message>
        <source>is over</source>
        <translation>est terminé</translation>
    </message>
    <message>
        <source>&lt;b&gt;Baseline:&lt;/b&gt; %1 steps a minute</source>
        <translation>&lt;b&gt;Référence&#xa0;:&lt;/b&gt; %1 pas par minute</translation>
    </message>
    <message>
        <source>, at %1</source>
        <translation>, à %1</translation>
    </message>
    <message>
        <source>, at an unknown speed</source>
        <translation>, à une vitesse inconnue</translation>
    </message>
    <message numerus="yes">
        <source>left out: %n weeks</source>
        <translation>
            <numerusform>laissée de côté&#xa0;: %n semaine</numerusform>
            <numerusform>laissées de côté&#xa0;: %n semaines</numerusform>
        </translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Séances</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Pratique</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Spontanée</translation>
    </message>
    <message>
        <source>Carry-over</source>
        <translation>Écho</translation>
    </message>
    <message>
        <source>Paced</source>
        <translation>Guidée</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En tout</translation>
    </message>
    <message>
        <source>Dose and step rate by week (steps a minute)</source>
        <translation>Dose et cadence par semaine (pas par minute)</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks after the end</source>
        <translation>
            <numerusform>%n semaine après la fin</numerusform>
            <numerusform>%n semaines après la fin</numerusform>
        </translation>
    </message>
    <message>
        <source>two quiet minutes</source>
        <translation>deux minutes spontanées</translation>
    </message>
    <message>
        <source>%1 steps a minute</source>
        <translation>%1 pas par minute</translation>
    </message>
    <message>
        <source> (at that speed the baseline would be %1)</source>
        <translation> (à cette vitesse, la référence serait %1)</translation>
    </message>
    <message>
        <source>%1, %2: %3; gain kept %4 %: &lt;b&gt;%5&lt;/b&gt;.</source>
        <translation>%1, %2&#xa0;: %3&#xa0;; gain conservé %4&#xa0;%&#xa0;: &lt;b&gt;%5&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>There was no raise, so that there is no gain to be tested.</source>
        <translation>Il n’y a pas eu de hausse, donc aucun gain à tester.</translation>
    </message>
    <message>
        <source>Not tested yet: that takes two quiet minutes on different days.</source>
        <translation>Pas encore testé&#xa0;: il faut deux minutes spontanées sur deux jours.</translation>
    </message>
    <message>
        <source>Measured over %1 from the baseline&apos;s speed: %2; the gain kept is corrected for it, the table is not.</source>
        <translation>Mesuré à plus de %1 de la vitesse de référence&#xa0;: %2&#xa0;; le gain conservé en est corrigé, pas le tableau.</translation>
    </message>
    <message>
        <source>Measured without a speed on either side: %1.</source>
        <translation>Mesuré sans vitesse d’un côté ou de l’autre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>From day to day a runner differs by about ± %1.</source>
        <translation>D’un jour à l’autre, un coureur varie d’environ ±&#xa0;%1.</translation>
    </message>
    <message>
        <source>Outcome without the click</source>
        <translation>Résultat sans le clic</translation>
    </message>
    <message numerus="yes">
        <source>&lt;i&gt;Left out for want of room: the first %n decisions.&lt;/i&gt; </source>
        <translation>
            <numerusform>&lt;i&gt;Laissée de côté faute de place&#xa0;: la première décision (%n).&lt;/i&gt; </numerusform>
            <numerusform>&lt;i&gt;Laissées de côté faute de place&#xa0;: les %n premières décisions.&lt;/i&gt; </numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Décisions</translation>
    </message>
    <message>
        <source>Cadence programme: report</source>
        <translation>Programme de cadence&#xa0;: rapport</translation>
    </message>
    <message>
        <source>&lt;b&gt;Runner:&lt;/b&gt; %1.</source>
        <translation>&lt;b&gt;Coureur&#xa0;:&lt;/b&gt; %1.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Made on&lt;/b&gt; %1. The programme (%2; %3) began on %4 and %5.</source>
        <translation>&lt;b&gt;Établi le&lt;/b&gt; %1. Le programme (%2&#xa0;; %3) a commencé le %4 et %5.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Target:&lt;/b&gt; %1 steps a minute (%2 above the baseline)</source>
        <translation>&lt;b&gt;Cible&#xa0;:&lt;/b&gt; %1 pas par minute (%2 au-dessus de la référence)</translation>
    </message>
    <message>
        <source>&lt;b&gt;Target:&lt;/b&gt; %1 steps a minute (the runner&apos;s own cadence, no raise)</source>
        <translation>&lt;b&gt;Cible&#xa0;:&lt;/b&gt; %1 pas par minute (la propre cadence du coureur, sans hausse)</translation>
    </message>
    <message>
        <source>, the first week at 2.5 %.</source>
        <translation>, la première semaine à 2,5&#xa0;%.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Termes</translation>
    </message>
    <message>
        <source>&lt;b&gt;Step rate&lt;/b&gt; (cadence): steps of both feet a minute. &lt;b&gt;±&lt;/b&gt;: 1.96 standard errors of a timed minute, one strike&apos;s worth of a counted one; of a week the largest. &lt;b&gt;Baseline&lt;/b&gt;: the runner&apos;s own step rate before. &lt;b&gt;Target&lt;/b&gt;: what the click plays. &lt;b&gt;Quiet&lt;/b&gt;: measured without any click for 24 hours: what has stayed. &lt;b&gt;Carry-over&lt;/b&gt;: without the click, but within 24 hours of one. &lt;b&gt;Paced&lt;/b&gt;: with the click. The three are never mixed. &lt;b&gt;Session&lt;/b&gt;: 5 easy minutes, the practice, a silent minute. &lt;b&gt;Practice&lt;/b&gt;: time run of the block in which the click comes and goes. &lt;b&gt;Click&lt;/b&gt;: time for which it was heard. &lt;b&gt;Gain kept&lt;/b&gt;: (quiet − baseline) / (target − baseline), corrected by 5.6 steps a minute for each m/s; from 70 % kept, from 40 % partly, below not yet (our own limits). &lt;b&gt;Week of the plan&lt;/b&gt;: a row of its table, which is repeated where it was not done, or hurt.</source>
        <translation>&lt;b&gt;Cadence&lt;/b&gt; (fréquence de pas)&#xa0;: pas des deux pieds par minute. &lt;b&gt;±&lt;/b&gt;&#xa0;: 1,96 erreur type d’une minute chronométrée, la valeur d’un appui pour une minute comptée&#xa0;; pour une semaine, la plus grande. &lt;b&gt;Référence&lt;/b&gt;&#xa0;: la cadence propre du coureur avant. &lt;b&gt;Cible&lt;/b&gt;&#xa0;: ce que joue le clic. &lt;b&gt;Spontanée&lt;/b&gt;&#xa0;: mesurée sans aucun clic depuis 24 heures&#xa0;: ce qui est resté. &lt;b&gt;Écho&lt;/b&gt;&#xa0;: sans le clic, mais moins de 24 heures après. &lt;b&gt;Guidée&lt;/b&gt;&#xa0;: avec le clic. Les trois ne sont jamais mélangées. &lt;b&gt;Séance&lt;/b&gt;&#xa0;: 5 minutes faciles, la pratique, une minute silencieuse. &lt;b&gt;Pratique&lt;/b&gt;&#xa0;: temps couru du bloc où le clic vient et s’en va. &lt;b&gt;Clic&lt;/b&gt;&#xa0;: temps pendant lequel il a été entendu. &lt;b&gt;Gain conservé&lt;/b&gt;&#xa0;: (spontanée − référence) / (cible − référence), corrigé de 5,6 pas par minute pour chaque m/s&#xa0;; à partir de 70&#xa0;% conservé, à partir de 40&#xa0;% en partie, en dessous pas encore (nos propres limites). &lt;b&gt;Semaine du plan&lt;/b&gt;&#xa0;: une ligne de son tableau, répétée si elle n’a pas été faite, ou a fait mal.</translation>
    </message>
    <message>
        <source>Sources, and what this is not</source>
        <translation>Sources, et ce que ceci n’est pas</translation>
    </message>
    <message>
        <source>Click that fades, 8 to 18 sessions: Davis 2020. A higher step rate lowers the load on knee and hip in the lab: Heiderscheit 2011, Lenhart 2014. Speed: Burns 2019. Day to day: Craib 1994. Pain rules: Vincent &amp;amp; Vincent 2017. That it prevents injuries is not shown (Anderson 2022); running became no more economical (Hafer 2015). Nothing here promises fewer injuries, faster times or a cure, and no step rate is best for all. &lt;b&gt;This is not medical advice.&lt;/b&gt; The numbers were tapped and answered by the runner.</source>
        <translation>Clic qui s’estompe, 8 à 18 séances&#xa0;: Davis 2020. Une cadence plus élevée réduit la charge sur le genou et la hanche en laboratoire&#xa0;: Heiderscheit 2011, Lenhart 2014. Vitesse&#xa0;: Burns 2019. D’un jour à l’autre&#xa0;: Craib 1994. Règles de douleur&#xa0;: Vincent &amp;amp; Vincent 2017. Qu’elle prévienne des blessures n’est pas démontré (Anderson 2022)&#xa0;; la course n’est pas devenue plus économique (Hafer 2015). Rien ici ne promet moins de blessures, de meilleurs temps ou une guérison, et aucune cadence n’est la meilleure pour tous. &lt;b&gt;Ceci n’est pas un avis médical.&lt;/b&gt; Les chiffres viennent des frappes et des réponses du coureur.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message numerus="yes">
        <source>&lt;i&gt;Left out for want of room: the first %n runs, of which the worst pain was %1.&lt;/i&gt;</source>
        <translation>
            <numerusform>&lt;i&gt;Laissée de côté faute de place&#xa0;: la première course (%n), dont la pire douleur était %1.&lt;/i&gt;</numerusform>
            <numerusform>&lt;i&gt;Laissées de côté faute de place&#xa0;: les %n premières courses, dont la pire douleur était %1.&lt;/i&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>mean of two days, %1 and %2</source>
        <translation>moyenne de deux jours, %1 et %2</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Douleur</translation>
    </message>
    <message>
        <source>&lt;b&gt;Distance&lt;/b&gt;: of all runs of the week, as far as it was noted. &lt;b&gt;Effort&lt;/b&gt;: mean of what the runner said after them, 0 to 10.</source>
        <translation>&lt;b&gt;Distance&lt;/b&gt;&#xa0;: de toutes les courses de la semaine, dans la mesure où elle a été notée. &lt;b&gt;Effort&lt;/b&gt;&#xa0;: moyenne de ce que le coureur a dit après chacune, de 0 à 10.</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>then the click</source>
        <translation>puis le clic</translation>
    </message>
    <message>
        <source>then keep the beat alone</source>
        <translation>puis gardez le rythme par vous-même</translation>
    </message>
    <message>
        <source>then the last stretch alone</source>
        <translation>puis la dernière partie par vous-même</translation>
    </message>
    <message>
        <source>then the end</source>
        <translation>puis la fin</translation>
    </message>
    <message numerus="yes">
        <source>One click for every %n steps</source>
        <translation>
            <numerusform>Un clic tous les %n pas</numerusform>
            <numerusform>Un clic tous les %n pas</numerusform>
        </translation>
    </message>
    <message>
        <source>One click for each step</source>
        <translation>Un clic à chaque pas</translation>
    </message>
    <message>
        <source>One click for each step of the left foot</source>
        <translation>Un clic à chaque pas du pied gauche</translation>
    </message>
    <message>
        <source>One click for each step of the right foot</source>
        <translation>Un clic à chaque pas du pied droit</translation>
    </message>
    <message>
        <source>Count-in: step with the next clicks</source>
        <translation>Décompte&#xa0;: posez vos pas sur les prochains clics</translation>
    </message>
    <message>
        <source>Run easily: %1, %2</source>
        <translation>Courez à allure facile&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1&#xa0;: %2, %3</translation>
    </message>
    <message>
        <source>Keep the beat you just heard: %1, %2</source>
        <translation>Gardez le rythme que vous venez d’entendre&#xa0;: %1, %2</translation>
    </message>
    <message>
        <source>Run by yourself: the click comes where a check is below</source>
        <translation>Courez par vous-même&#xa0;: le clic vient si un contrôle est en dessous</translation>
    </message>
    <message>
        <source>Keep the beat to the end: %1</source>
        <translation>Gardez le rythme jusqu’à la fin&#xa0;: %1</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>La fin</translation>
    </message>
    <message>
        <source>Paused. No click, and no time in the plan.</source>
        <translation>En pause. Pas de clic, et pas de temps dans le plan.</translation>
    </message>
    <message>
        <source>%1 %2 of this stretch are left.</source>
        <translation>%1 Il reste %2 de cette partie.</translation>
    </message>
    <message>
        <source>Skip the count-in</source>
        <translation>Passer le décompte</translation>
    </message>
    <message>
        <source>Skip the easy running</source>
        <translation>Passer la course facile</translation>
    </message>
    <message>
        <source>Skip this stretch with the click</source>
        <translation>Passer cette partie avec clic</translation>
    </message>
    <message>
        <source>Skip this stretch without the click</source>
        <translation>Passer cette partie sans clic</translation>
    </message>
    <message>
        <source>Skip the last stretch and end</source>
        <translation>Passer la dernière partie et finir</translation>
    </message>
    <message>
        <source>Refresher</source>
        <translation>Entretien</translation>
    </message>
    <message>
        <source>Session %1 of %2</source>
        <translation>Séance %1 sur %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (now %2)</source>
        <translation>%1 (maintenant %2)</translation>
    </message>
    <message>
        <source>5 minutes easy first, then the click. The last minute is silent.</source>
        <translation>D’abord 5 minutes à allure facile, puis le clic. La dernière minute est silencieuse.</translation>
    </message>
    <message>
        <source>5 minutes easy first, then keep the beat alone to the end.</source>
        <translation>D’abord 5 minutes à allure facile, puis gardez le rythme par vous-même jusqu’à la fin.</translation>
    </message>
    <message>
        <source>Reading your log …</source>
        <translation>Lecture de votre journal…</translation>
    </message>
    <message>
        <source>No target yet: measure first, or type one.</source>
        <translation>Pas encore de cible&#xa0;: mesurez d’abord, ou saisissez-en une.</translation>
    </message>
    <message>
        <source>Read the notice above first.</source>
        <translation>Lisez d’abord l’avis ci-dessus.</translation>
    </message>
    <message>
        <source>The session has come to its end: well run.</source>
        <translation>La séance est arrivée à sa fin&#xa0;: bien couru.</translation>
    </message>
    <message>
        <source>Run easily for 5 minutes first, then start the click.</source>
        <translation>Courez d’abord 5 minutes à allure facile, puis lancez le clic.</translation>
    </message>
    <message>
        <source>Opening the sound device …</source>
        <translation>Ouverture de la sortie audio…</translation>
    </message>
    <message>
        <source>Playing on %1, buffer %2</source>
        <translation>Sortie %1, tampon %2</translation>
    </message>
    <message>
        <source>No sound: no device could be opened. Plug in headphones or a speaker, or start the sound service; it is tried again by itself. The pulse, the time and the log go on.</source>
        <translation>Pas de son&#xa0;: aucune sortie audio n’a pu être ouverte. Branchez des écouteurs ou un haut-parleur, ou démarrez le service de son&#xa0;; nouvel essai automatique. Le voyant, le temps et le journal continuent.</translation>
    </message>
    <message>
        <source>The sound device stopped answering: trying again. The beat, the time and the log go on.</source>
        <translation>La sortie audio ne répond plus&#xa0;: nouvel essai en cours. Le rythme, le temps et le journal continuent.</translation>
    </message>
    <message>
        <source>A free run. Session %1 of your plan waits on %2.</source>
        <translation>Une course libre. La séance %1 de votre plan attend à la page %2.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Muted: keep the beat yourself</source>
        <translation>Son coupé : tenez la cadence vous-même</translation>
    </message>
    <message>
        <source>No sound: keep the beat yourself</source>
        <translation>Pas de son : tenez la cadence vous-même</translation>
    </message>
    <message>
        <source>After what you said of a run: see a doctor or physiotherapist before you run on it.</source>
        <translation>Après ce que vous avez dit d’une course&#xa0;: consultez un médecin ou un kinésithérapeute avant de courir avec cette douleur.</translation>
    </message>
    <message>
        <source>Without the click: run at your old cadence of %1.</source>
        <translation>Sans clic&#xa0;: courez à votre ancienne cadence de&#xa0;%1.</translation>
    </message>
    <message>
        <source>Run the way you did at the end of the plan.</source>
        <translation>Courez comme à la fin du plan.</translation>
    </message>
    <message>
        <source>Start it and run: the click comes only where a check is below the target.</source>
        <translation>Démarrez et courez&#xa0;: le clic ne vient que si un contrôle est sous la cible.</translation>
    </message>
    <message>
        <source>No click today, after what you said of your last run. If you run, run at your old cadence of %1, without a beat.</source>
        <translation>Pas de clic aujourd’hui, après ce que vous avez dit de votre dernière course. Si vous courez, courez à votre ancienne cadence de&#xa0;%1, sans rythme imposé.</translation>
    </message>
</context>
<context>
    <name>RunnerName</name>
    <message>
        <source>A runner needs a name.</source>
        <translation>Un profil doit avoir un nom.</translation>
    </message>
    <message>
        <source>A name has at most %1 letters.</source>
        <translation>Un nom a au plus %1 lettres.</translation>
    </message>
</context>
<context>
    <name>Runners</name>
    <message>
        <source>First runner</source>
        <translation>Premier profil</translation>
    </message>
    <message>
        <source>%1 is here already: take another name.</source>
        <translation>%1 existe déjà ici&#xa0;: prenez un autre nom.</translation>
    </message>
    <message>
        <source>No folder can be made at %1 (%2).</source>
        <translation>Impossible de créer un dossier dans %1 (%2).</translation>
    </message>
    <message>
        <source>The name cannot be written into %1.</source>
        <translation>Le nom ne peut pas être écrit dans %1.</translation>
    </message>
    <message>
        <source>%1 is not here any more.</source>
        <translation>%1 n’est plus ici.</translation>
    </message>
    <message>
        <source>The only runner cannot be deleted.</source>
        <translation>Le seul profil ne peut pas être supprimé.</translation>
    </message>
    <message>
        <source>Not all could be moved to %1 (%2).</source>
        <translation>Tout n’a pas pu être déplacé vers %1 (%2).</translation>
    </message>
</context>
<context>
    <name>RunnersCommand</name>
    <message>
        <source>Tells who runs here, in the words that --runner takes, and where the log of each is. The first is the one that is meant where nobody is named. Runners are made, renamed and deleted in the window.

Exit codes: 0 told; 2 not told well.</source>
        <translation>Dit qui court ici, dans les mots que prend --runner, et où est le journal de chaque profil. Le premier sert quand aucun n’est nommé. Les profils se créent, se renomment et se suppriment dans la fenêtre.

Codes de sortie&#xa0;: 0 dit&#xa0;; 2 mal demandé.</translation>
    </message>
    <message>
        <source>Answer with one JSON object, errors too.</source>
        <translation>Répondre par un objet JSON, erreurs comprises.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Afficher cette aide.</translation>
    </message>
    <message>
        <source>runners takes no &quot;%1&quot;.</source>
        <translation>runners ne prend pas «&#xa0;%1&#xa0;».</translation>
    </message>
    <message>
        <source> (nothing yet)</source>
        <translation> (encore rien)</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>A refresher: a run with the click after the programme&apos;s end.</source>
        <translation>Une course d’entretien&#xa0;: une course avec le clic après la fin du programme.</translation>
    </message>
    <message>
        <source>Programme: week %1, session %2; practice %3 of %4.</source>
        <translation>Programme&#xa0;: semaine %1, séance %2&#xa0;; pratique %3 sur %4.</translation>
    </message>
    <message>
        <source>A free run: no part of the programme.</source>
        <translation>Une course libre&#xa0;: hors du programme.</translation>
    </message>
    <message>
        <source>The click came only where a check was below the target&apos;s band.</source>
        <translation>Le clic n’est venu que si un contrôle était sous la plage de la cible.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1: no click.</source>
        <translation>%1&#xa0;: sans clic.</translation>
    </message>
    <message numerus="yes">
        <source>%1: click on its way to %2 spm, %Ln steps.</source>
        <translation>
            <numerusform>%1&#xa0;: clic en route vers %2 pas/min, %Ln pas.</numerusform>
            <numerusform>%1&#xa0;: clic en route vers %2 pas/min, %Ln pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: click at %2 spm, %Ln steps.</source>
        <translation>
            <numerusform>%1&#xa0;: clic à %2 pas/min, %Ln pas.</numerusform>
            <numerusform>%1&#xa0;: clic à %2 pas/min, %Ln pas.</numerusform>
        </translation>
    </message>
    <message>
        <source>pain %1 of 10</source>
        <translation>douleur %1 sur 10</translation>
    </message>
    <message>
        <source>at night or at rest</source>
        <translation>la nuit ou au repos</translation>
    </message>
    <message>
        <source>effort %1 of 10</source>
        <translation>effort %1 sur 10</translation>
    </message>
    <message>
        <source>incline %1</source>
        <translation>pente %1</translation>
    </message>
    <message>
        <source>Afterwards: %1.</source>
        <translation>Ensuite&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The day after: %1.</source>
        <translation>Le lendemain&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Note&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 of %2 minutes of the session were run</source>
        <translation>%1 des %2 minutes de la séance ont été courues</translation>
    </message>
    <message>
        <source>%1. Less than %2 min takes no place in the plan: session %3 comes again.</source>
        <translation>%1. Moins de %2 min ne prend pas de place dans le plan&#xa0;: la séance %3 revient.</translation>
    </message>
    <message>
        <source>%1: less than half, so it does not count as done.</source>
        <translation>%1&#xa0;: moins de la moitié, la séance ne compte donc pas comme faite.</translation>
    </message>
    <message>
        <source>no pain</source>
        <translation>pas de douleur</translation>
    </message>
    <message>
        <source>less pain than after the run</source>
        <translation>moins de douleur qu’après la course</translation>
    </message>
    <message>
        <source>pain as after the run</source>
        <translation>même douleur qu’après la course</translation>
    </message>
    <message>
        <source>worse than after the run</source>
        <translation>pire qu’après la course</translation>
    </message>
    <message>
        <source>Achilles tendon stiff or painful in the morning</source>
        <translation>tendon d’Achille raide ou douloureux le matin</translation>
    </message>
    <message>
        <source>%1 %2 spm</source>
        <translation>%1 %2 pas/min</translation>
    </message>
    <message>
        <source>, on the target</source>
        <translation>, sur la cible</translation>
    </message>
    <message>
        <source>, %1 above the target</source>
        <translation>, %1 au-dessus de la cible</translation>
    </message>
    <message>
        <source>, %1 below the target</source>
        <translation>, %1 en dessous de la cible</translation>
    </message>
    <message>
        <source>: in its band</source>
        <translation>&#xa0;: dans sa plage</translation>
    </message>
    <message>
        <source>: outside its band</source>
        <translation>&#xa0;: hors de sa plage</translation>
    </message>
    <message>
        <source>Pause at %1, for %2.</source>
        <translation>Pause à %1, pendant %2.</translation>
    </message>
    <message>
        <source>Check at %1, %2: %3.</source>
        <translation>Contrôle à %1, %2&#xa0;: %3.</translation>
    </message>
    <message>
        <source>A check of a run: %1.</source>
        <translation>Un contrôle d’une course&#xa0;: %1.</translation>
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
        <translation>%1 n’est plus là. Choisissez-le à nouveau là où il est maintenant.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a sound%2. Choose a WAV, FLAC, Ogg or MP3 file.</source>
        <translation>%1 ne peut pas être lu comme un son%2. Choisissez un fichier WAV, FLAC, Ogg ou MP3.</translation>
    </message>
    <message>
        <source>%1 is longer than 1 second. Cut it to the click itself and choose it again.</source>
        <translation>%1 dure plus d’une seconde. Coupez-le au clic lui-même et choisissez-le à nouveau.</translation>
    </message>
    <message>
        <source>%1 holds no sound at all. Choose another file.</source>
        <translation>%1 ne contient aucun son. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 is silent all through. Choose another file.</source>
        <translation>%1 est silencieux du début à la fin. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 is damaged: some of its samples are no numbers. Save it anew or choose another file.</source>
        <translation>%1 est endommagé&#xa0;: certains de ses échantillons ne sont pas des nombres. Enregistrez-le à nouveau ou choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>%1 The click is as it was.</source>
        <translation>%1 Le clic n’a pas changé.</translation>
    </message>
    <message>
        <source>%1 The tick sounds instead.</source>
        <translation>%1 Le tic sonne à la place.</translation>
    </message>
    <message>
        <source>Your taps came %1 before the click, as if you heard it that much earlier than the screen would show it. The pulse comes earlier now.</source>
        <translation>Vos frappes sont venues %1 avant le clic, comme si vous l’entendiez d’autant plus tôt que l’écran ne le montrerait. Le voyant vient maintenant plus tôt.</translation>
    </message>
    <message>
        <source>You hear the click just when the screen would show it. The pulse stays there.</source>
        <translation>Vous entendez le clic juste quand l’écran le montrerait. Le voyant ne bouge pas.</translation>
    </message>
    <message>
        <source>You hear the click %1 after the screen would show it. The pulse waits for it now.</source>
        <translation>Vous entendez le clic %1 après que l’écran le montrerait. Le voyant l’attend maintenant.</translation>
    </message>
    <message>
        <source>%1 stopped answering. It is tried again by itself; until then a run and its log go on, unheard. If it stays so, check the cable or the headphones.</source>
        <translation>%1 ne répond plus. Nouvel essai automatique&#xa0;; d’ici là, la course et son journal continuent, sans son. Si cela dure, vérifiez le câble ou les écouteurs.</translation>
    </message>
    <message>
        <source>%1 is not there: the click sounds on %2 until it is back.</source>
        <translation>%1 est absent&#xa0;: le clic sonne sur %2 jusqu’à son retour.</translation>
    </message>
    <message>
        <source>%1 has no ending that says its format. Let it end in .wav, .flac, .ogg or .mp3.</source>
        <translation>%1 n’a pas d’extension qui indique son format. Terminez-le par .wav, .flac, .ogg ou .mp3.</translation>
    </message>
    <message>
        <source>Your own click cannot be written to %1%2. Choose another sound.</source>
        <translation>Votre propre clic ne peut pas être écrit dans %1%2. Choisissez un autre son.</translation>
    </message>
    <message>
        <source>%1 cannot be written in this format%2. Choose another one.</source>
        <translation>%1 ne peut pas être écrit dans ce format%2. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>A WAV file ends at 4 GB, too soon for this session. Save it as FLAC, Ogg or MP3.</source>
        <translation>Un fichier WAV s’arrête à 4 Go, trop tôt pour cette séance. Enregistrez-la en FLAC, Ogg ou MP3.</translation>
    </message>
    <message>
        <source>%1 cannot be written in %2%3. Choose another folder.</source>
        <translation>%1 ne peut pas être écrit dans %2%3. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>%1 could not be written to its end%2. What was there before is as it was; make room on the disk and try again.</source>
        <translation>%1 n’a pas pu être écrit jusqu’au bout%2. Ce qui était là avant n’a pas changé&#xa0;; faites de la place sur le disque et réessayez.</translation>
    </message>
    <message>
        <source>Cancelled: %1 was not written.</source>
        <translation>Annulé&#xa0;: %1 n’a pas été écrit.</translation>
    </message>
    <message>
        <source>Your own click: %1 The tick sounds instead: see %2.</source>
        <translation>Votre propre clic&#xa0;: %1 Le tic sonne à la place&#xa0;: voir %2.</translation>
    </message>
    <message>
        <source>Click settings</source>
        <translation>Réglages du clic</translation>
    </message>
    <message>
        <source>%1 is not there. Until it is back, a run and its log go on, unheard; or choose another output in %2.</source>
        <translation>%1 est absent. Jusqu’à son retour, la course et son journal continuent, sans son&#xa0;; ou choisissez une autre sortie dans %2.</translation>
    </message>
    <message numerus="yes">
        <source>The sound has gaps again and again. A larger buffer of %n frames helps: %1, Output.</source>
        <translation>
            <numerusform>Le son a sans cesse des coupures. Un tampon plus grand de %n échantillon aide&#xa0;: %1, Sortie.</numerusform>
            <numerusform>Le son a sans cesse des coupures. Un tampon plus grand de %n échantillons aide&#xa0;: %1, Sortie.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>No quiet minute before %1: it asks for 24 hours without the click.</source>
        <translation>Pas de minute spontanée avant le %1&#xa0;: elle demande 24 heures sans clic.</translation>
    </message>
    <message>
        <source>%1 easy, then the session without a click: keep your new cadence by yourself.</source>
        <translation>%1 à allure facile, puis la séance sans clic&#xa0;: gardez par vous-même votre nouvelle cadence.</translation>
    </message>
    <message>
        <source>%1 easy without the click, the session, and a silent minute at the end. While the click is off, keep the beat you just heard.</source>
        <translation>%1 à allure facile sans clic, la séance, et une minute silencieuse à la fin. Quand le clic se tait, gardez le rythme que vous venez d’entendre.</translation>
    </message>
    <message>
        <source>%1 easy without the click, then the session, whose last minute is silent. While the click is off, keep the beat you just heard.</source>
        <translation>%1 à allure facile sans clic, puis la séance, dont la dernière minute est silencieuse. Quand le clic se tait, gardez le rythme que vous venez d’entendre.</translation>
    </message>
    <message>
        <source>You have had a session today: a rest day between is advised. It is your choice.</source>
        <translation>Vous avez eu une séance aujourd’hui&#xa0;: un jour de repos entre deux est conseillé. À vous de choisir.</translation>
    </message>
    <message>
        <source>Your last session was yesterday: a rest day between is advised. It is your choice.</source>
        <translation>Votre dernière séance était hier&#xa0;: un jour de repos entre deux est conseillé. À vous de choisir.</translation>
    </message>
    <message>
        <source>Session %1 of %2: %3</source>
        <translation>Séance %1 sur %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>If you like, measure a quiet minute first: before any click it shows what your feet have kept so far.</source>
        <translation>Si vous voulez, mesurez d’abord une minute spontanée&#xa0;: avant tout clic, elle montre ce que vos pieds ont gardé jusqu’ici.</translation>
    </message>
    <message>
        <source>Your next day is %1.</source>
        <translation>Le %1 est votre prochain jour.</translation>
    </message>
    <message>
        <source>Your next day is %1; today is fine, too.</source>
        <translation>Le %1 est votre prochain jour&#xa0;; aujourd’hui convient aussi.</translation>
    </message>
    <message>
        <source>In these first two weeks sore calves are common. If it stays or grows, or an Achilles is stiff or hurts in the morning, say so when you are asked.</source>
        <translation>Ces deux premières semaines, les mollets sensibles sont fréquents. Si cela reste ou augmente, ou si un tendon d’Achille est raide ou douloureux le matin, dites-le quand on vous le demande.</translation>
    </message>
    <message>
        <source>&amp;Session %1</source>
        <translation>&amp;Séance %1</translation>
    </message>
    <message>
        <source>Before any click: run easily for 5 minutes, at %1 as for your baseline, then tap one minute.</source>
        <translation>Avant tout clic&#xa0;: courez 5 minutes à allure facile, à %1 comme pour votre référence, puis tapez une minute.</translation>
    </message>
    <message>
        <source>Before any click: run easily for 5 minutes, at the speed of your baseline, then tap one minute.</source>
        <translation>Avant tout clic&#xa0;: courez 5 minutes à allure facile, à la vitesse de votre référence, puis tapez une minute.</translation>
    </message>
    <message>
        <source>Quiet minute %1 of %2</source>
        <translation>Minute spontanée %1 sur %2</translation>
    </message>
    <message>
        <source>Not before %1: it asks for 24 hours without the click, and for a day of its own.</source>
        <translation>Pas avant le %1&#xa0;: elle demande 24 heures sans clic, et un jour à elle.</translation>
    </message>
    <message>
        <source>&amp;Quiet minute</source>
        <translation>Minute spo&amp;ntanée</translation>
    </message>
    <message>
        <source>Your Achilles was stiff or hurt in the morning.</source>
        <translation>Votre tendon d’Achille était raide ou douloureux le matin.</translation>
    </message>
    <message>
        <source>Stop running on it and see a doctor or physiotherapist.</source>
        <translation>Arrêtez de courir avec cette douleur et consultez un médecin ou un kinésithérapeute.</translation>
    </message>
    <message>
        <source>The plan was stopped for pain, and you ended it. When you have been told that you may run again, you can begin a new one (More).</source>
        <translation>Le plan a été arrêté pour une douleur, et vous l’avez terminé. Quand on vous aura dit que vous pouvez courir à nouveau, vous pourrez en commencer un nouveau (Plus).</translation>
    </message>
    <message>
        <source>The plan is stopped</source>
        <translation>Le plan est arrêté</translation>
    </message>
    <message>
        <source>You have changed the answer that stopped it: by what it says now it would have gone on. Take it up again, and week %1 begins anew.</source>
        <translation>Vous avez modifié la réponse qui l’avait arrêté&#xa0;: selon ce qu’elle dit maintenant, il aurait continué. Reprenez-le, et la semaine %1 recommence.</translation>
    </message>
    <message>
        <source>Stop running on it and see a doctor or physiotherapist. The plan waits.</source>
        <translation>Arrêtez de courir avec cette douleur et consultez un médecin ou un kinésithérapeute. Le plan attend.</translation>
    </message>
    <message>
        <source>When you have been told that you may run again, resume: week %1 then begins anew.</source>
        <translation>Quand on vous aura dit que vous pouvez courir à nouveau, reprenez&#xa0;: la semaine %1 recommence alors.</translation>
    </message>
    <message>
        <source>The plan is paused</source>
        <translation>Le plan est en pause</translation>
    </message>
    <message>
        <source>It waits in week %1. Habit strength waits with it.</source>
        <translation>Il attend à la semaine %1. La force de l’habitude attend avec lui.</translation>
    </message>
    <message>
        <source>&amp;Resume the plan</source>
        <translation>&amp;Reprendre le plan</translation>
    </message>
    <message>
        <source>Today without the click</source>
        <translation>Aujourd’hui sans clic</translation>
    </message>
    <message>
        <source>Nothing is due today</source>
        <translation>Rien de prévu aujourd’hui</translation>
    </message>
    <message>
        <source>You ended the plan. Run as you like; a refresher is offered once a month.</source>
        <translation>Vous avez terminé le plan. Courez comme il vous plaît&#xa0;; une course d’entretien est proposée une fois par mois.</translation>
    </message>
    <message>
        <source>The plan is finished. Run as you like; a refresher is offered once a month.</source>
        <translation>Le plan est fini. Courez comme il vous plaît&#xa0;; une course d’entretien est proposée une fois par mois.</translation>
    </message>
    <message>
        <source>A refresher: %1</source>
        <translation>Entretien&#xa0;: %1</translation>
    </message>
    <message>
        <source>Run the way you did at the end of the plan.</source>
        <translation>Courez comme à la fin du plan.</translation>
    </message>
    <message>
        <source>&amp;Refresher</source>
        <translation>&amp;Entretien</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks after the end: a quiet minute</source>
        <translation>
            <numerusform>%n semaine après la fin&#xa0;: une minute spontanée</numerusform>
            <numerusform>%n semaines après la fin&#xa0;: une minute spontanée</numerusform>
        </translation>
    </message>
    <message>
        <source>It tells how much of the raise is still there.</source>
        <translation>Elle dit ce qui reste de la hausse.</translation>
    </message>
    <message>
        <source>How do you go on?</source>
        <translation>Comment continuer&#xa0;?</translation>
    </message>
    <message>
        <source>How was the session?</source>
        <translation>Comment était la séance&#xa0;?</translation>
    </message>
    <message>
        <source>How is it today?</source>
        <translation>Comment ça va aujourd’hui&#xa0;?</translation>
    </message>
    <message>
        <source>Your last run hurt.</source>
        <translation>Votre dernière course a fait mal.</translation>
    </message>
    <message>
        <source>A gentle start: this week is at %1; your target of %2 follows in the next.</source>
        <translation>Début en douceur&#xa0;: cette semaine à %1&#xa0;; votre cible de %2 vient la semaine suivante.</translation>
    </message>
    <message>
        <source>Two minutes on different days, without the click, tell how much of the raise has stuck. They are your choice: under More the plan goes on without them.</source>
        <translation>Deux minutes, deux jours différents, sans clic, disent ce qui est resté de la hausse. À vous de choisir&#xa0;: le bouton Plus permet de continuer sans elles.</translation>
    </message>
    <message>
        <source>After what you said of your last run nothing goes further for now: that comes back when a run has gone well.</source>
        <translation>Après ce que vous avez dit de votre dernière course, vous ne pouvez pas aller plus loin pour l’instant&#xa0;: ce sera de nouveau possible quand une course se sera bien passée.</translation>
    </message>
    <message>
        <source>The plan is finished: %1, %2 % of the raise</source>
        <translation>Le plan est fini&#xa0;: %1, %2&#xa0;% de la hausse</translation>
    </message>
    <message>
        <source>At %1 you are below 160: a further step is a new plan from a new baseline (More).</source>
        <translation>À %1, vous êtes sous 160&#xa0;: une étape de plus est un nouveau plan à partir d’une nouvelle référence (Plus).</translation>
    </message>
    <message>
        <source>&amp;Run without the click</source>
        <translation>Courir &amp;sans clic</translation>
    </message>
    <message>
        <source>If you run today, run at your old cadence of %1, without a beat. The plan goes on from %2.</source>
        <translation>Si vous courez aujourd’hui, courez à votre ancienne cadence de&#xa0;%1, sans rythme imposé. Le plan continue à partir du&#xa0;%2.</translation>
    </message>
    <message>
        <source>Two minutes on different days, without the click, tell how much of the raise has stuck. They are your choice: under More the plan is finished without them.</source>
        <translation>Deux minutes, deux jours différents, sans clic, disent ce qui est resté de la hausse. À vous de choisir&#xa0;: le bouton Plus permet de finir le plan sans elles.</translation>
    </message>
    <message>
        <source>That is for what you said of your last run. The plan is over; refreshers and quiet minutes wait until a run has gone well.</source>
        <translation>Cela tient à ce que vous avez dit de votre dernière course. Le plan est terminé&#xa0;; les courses d’entretien et les minutes spontanées attendent qu’une course se soit bien passée.</translation>
    </message>
</context>
<context>
    <name>TraceWords</name>
    <message>
        <source>a file that does not say of which watch</source>
        <translation>un fichier qui ne dit pas de quelle montre</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>%1 en moyenne</translation>
    </message>
    <message>
        <source>Watch: %1.</source>
        <translation>Montre&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Counted as one foot and doubled: median %1 spm.</source>
        <translation>Compté comme un pied et doublé&#xa0;: médiane %1 pas/min.</translation>
    </message>
    <message>
        <source>Counted as both feet: median %1 spm.</source>
        <translation>Compté comme deux pieds&#xa0;: médiane %1 pas/min.</translation>
    </message>
    <message>
        <source>The file does not say which: switch it below if that is wrong.</source>
        <translation>Le fichier ne le dit pas&#xa0;: changez-le ci-dessous si c’est faux.</translation>
    </message>
    <message>
        <source>Trend: level.</source>
        <translation>Tendance&#xa0;: stable.</translation>
    </message>
    <message>
        <source>Trend: rising by %1 spm every 10 min.</source>
        <translation>Tendance&#xa0;: hausse de %1 pas/min toutes les 10 min.</translation>
    </message>
    <message>
        <source>Trend: falling by %1 spm every 10 min.</source>
        <translation>Tendance&#xa0;: baisse de %1 pas/min toutes les 10 min.</translation>
    </message>
    <message>
        <source>In the band of the target (%1 spm, %2 % either side): %3 of %4 min, %5.</source>
        <translation>Dans la plage de la cible (%1 pas/min, %2&#xa0;% de chaque côté)&#xa0;: %3 min sur %4, %5.</translation>
    </message>
    <message>
        <source>Downhill %1 (%2 min)</source>
        <translation>Descente %1 (%2 min)</translation>
    </message>
    <message>
        <source>%1; too few flat minutes to compare.</source>
        <translation>%1&#xa0;; trop peu de minutes à plat pour comparer.</translation>
    </message>
    <message>
        <source>%1, flat %2 (%3 min)</source>
        <translation>%1, plat %2 (%3 min)</translation>
    </message>
    <message>
        <source>%1: the rate held downhill.</source>
        <translation>%1&#xa0;: la cadence a tenu en descente.</translation>
    </message>
    <message>
        <source>%1: the rate fell downhill, by %2 spm.</source>
        <translation>%1&#xa0;: la cadence a baissé en descente, de %2 pas/min.</translation>
    </message>
    <message>
        <source>watch: %1 spm</source>
        <translation>montre&#xa0;: %1 pas/min</translation>
    </message>
    <message>
        <source>watch: no cadence</source>
        <translation>montre&#xa0;: aucune cadence</translation>
    </message>
    <message>
        <source>It saw no cadence.</source>
        <translation>Elle n’a vu aucune cadence.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes have no cadence.</source>
        <translation>
            <numerusform>%Ln minute est sans cadence.</numerusform>
            <numerusform>%Ln minutes sont sans cadence.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 spm</source>
        <translation>%1 pas/min</translation>
    </message>
    <message>
        <source>in the band</source>
        <translation>dans la plage</translation>
    </message>
    <message>
        <source>above the band</source>
        <translation>au-dessus de la plage</translation>
    </message>
    <message>
        <source>below the band</source>
        <translation>sous la plage</translation>
    </message>
    <message>
        <source>no cadence</source>
        <translation>aucune cadence</translation>
    </message>
    <message>
        <source>Minute %1: %2.</source>
        <translation>Minute %1&#xa0;: %2.</translation>
    </message>
</context>
<context>
    <name>WeekWords</name>
    <message>
        <source>no run</source>
        <translation>aucune course</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs, %1, %2 with the click</source>
        <translation>
            <numerusform>%Ln course, %1, dont %2 avec le clic</numerusform>
            <numerusform>%Ln courses, %1, dont %2 avec le clic</numerusform>
        </translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>spontanée</translation>
    </message>
    <message>
        <source>carry-over</source>
        <translation>écho</translation>
    </message>
    <message>
        <source>paced</source>
        <translation>guidée</translation>
    </message>
    <message>
        <source>quiet: no click for 24 hours</source>
        <translation>spontanée&#xa0;: pas de clic depuis 24 heures</translation>
    </message>
    <message>
        <source>carry-over: no click, but one within 24 hours, or in a run</source>
        <translation>écho&#xa0;: sans clic, mais un clic dans les 24 heures, ou dans une course</translation>
    </message>
    <message>
        <source>paced: with the click</source>
        <translation>guidée&#xa0;: avec le clic</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: no speed noted</source>
        <translation>%1&#xa0;: vitesse non notée</translation>
    </message>
    <message>
        <source> (at another speed than the baseline)</source>
        <translation> (à une autre vitesse que la référence)</translation>
    </message>
    <message>
        <source>nothing measured</source>
        <translation>rien de mesuré</translation>
    </message>
    <message>
        <source>only uneven taps</source>
        <translation>frappes irrégulières seulement</translation>
    </message>
    <message numerus="yes">
        <source>watch %1 (%Ln runs)</source>
        <translation>
            <numerusform>montre %1 (%Ln course)</numerusform>
            <numerusform>montre %1 (%Ln courses)</numerusform>
        </translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>cible %1</translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation>référence %1</translation>
    </message>
    <message>
        <source>Week from %1: %2; %3.</source>
        <translation>Semaine du %1&#xa0;: %2&#xa0;; %3.</translation>
    </message>
    <message>
        <source>rest day</source>
        <translation>jour de repos</translation>
    </message>
    <message>
        <source>programme paused</source>
        <translation>programme en pause</translation>
    </message>
    <message>
        <source>training day without a run</source>
        <translation>jour d’entraînement sans course</translation>
    </message>
    <message>
        <source>run</source>
        <translation>course</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>à venir</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>training day, %1</source>
        <translation>jour d’entraînement, %1</translation>
    </message>
    <message>
        <source>, with a refresher</source>
        <translation>, avec une course d’entretien</translation>
    </message>
    <message numerus="yes">
        <source>; quiet minute %n weeks after the programme&apos;s end</source>
        <translation>
            <numerusform>&#xa0;; minute spontanée %n semaine après la fin du programme</numerusform>
            <numerusform>&#xa0;; minute spontanée %n semaines après la fin du programme</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1&#xa0;: %2.</translation>
    </message>
    <message>
        <source>Week from %1: %2</source>
        <translation>Semaine du %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>Semaine du %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Under 160</source>
        <translation>Sous 160</translation>
    </message>
    <message>
        <source>On the line: 160</source>
        <translation>À la limite&#xa0;: 160</translation>
    </message>
    <message>
        <source>Clear: above 160</source>
        <translation>Net&#xa0;: au-dessus de 160</translation>
    </message>
    <message>
        <source>%1 – but too close to call: measure once more</source>
        <translation>%1 – mais trop juste pour trancher&#xa0;: mesurez encore une fois</translation>
    </message>
    <message>
        <source>Uneven taps: try again. This value stays in the log but makes no target.</source>
        <translation>Frappes irrégulières&#xa0;: réessayez. Cette valeur reste dans le journal mais ne donne pas de cible.</translation>
    </message>
    <message>
        <source>That looks like walking, or strikes were missed. It stays in the log but makes no target: measure again while running.</source>
        <translation>Cela ressemble à de la marche, ou des appuis manquent. La mesure reste dans le journal mais ne donne pas de cible&#xa0;: mesurez à nouveau en courant.</translation>
    </message>
    <message>
        <source>More than 220 steps a minute. It makes no target: measure again, one foot only.</source>
        <translation>Plus de 220 pas par minute. La mesure ne donne pas de cible&#xa0;: mesurez à nouveau, un seul pied.</translation>
    </message>
    <message>
        <source>Shorter than 60 seconds: it stays in the log, but a target asks for a whole minute.</source>
        <translation>Moins de 60 secondes&#xa0;: la mesure reste dans le journal, mais une cible demande une minute entière.</translation>
    </message>
    <message>
        <source>Measured with the click on: it stays in the log, but a target asks for your own cadence, without the beat.</source>
        <translation>Mesuré avec le clic&#xa0;: la mesure reste dans le journal, mais une cible demande votre propre cadence, sans le rythme.</translation>
    </message>
    <message numerus="yes">
        <source>%n foot strikes counted</source>
        <translation>
            <numerusform>%n appui compté</numerusform>
            <numerusform>%n appuis comptés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n manquante</numerusform>
            <numerusform>%n manquantes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n double</source>
        <translation>
            <numerusform>%n en double</numerusform>
            <numerusform>%n en double</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n off the beat</source>
        <translation>
            <numerusform>%n hors rythme</numerusform>
            <numerusform>%n hors rythme</numerusform>
        </translation>
    </message>
    <message>
        <source>raise</source>
        <translation>hausse</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>maintien</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>saisie</translation>
    </message>
    <message>
        <source>Type steps a minute of both feet, for example 165 or 162.5.</source>
        <translation>Saisissez les pas par minute des deux pieds, par exemple 165 ou 162,5.</translation>
    </message>
    <message>
        <source>The click can be set from 100 to 240 steps a minute.</source>
        <translation>Le clic se règle de 100 à 240 pas par minute.</translation>
    </message>
    <message>
        <source>Below your own cadence: outside of the usual range.</source>
        <translation>Sous votre propre cadence&#xa0;: hors de la plage habituelle.</translation>
    </message>
    <message>
        <source>Less than 5 % above your cadence: outside the usual range.</source>
        <translation>Moins de 5&#xa0;% au-dessus de votre cadence&#xa0;: hors de la plage habituelle.</translation>
    </message>
    <message>
        <source>Outside the usual range of 5 to 10 %. More than 10 % at once asks a lot of calves and lungs: go up in steps.</source>
        <translation>Hors de la plage habituelle de 5 à 10&#xa0;%. Plus de 10&#xa0;% d’un coup demande beaucoup aux mollets et aux poumons&#xa0;: montez par étapes.</translation>
    </message>
    <message>
        <source>one measurement</source>
        <translation>une seule mesure</translation>
    </message>
    <message>
        <source>mean of two measurements of one day</source>
        <translation>moyenne de deux mesures d’un jour</translation>
    </message>
    <message>
        <source>median of three measurements of one day</source>
        <translation>médiane de trois mesures d’un jour</translation>
    </message>
    <message>
        <source>Tapped, %1 s</source>
        <translation>Tapé, %1 s</translation>
    </message>
    <message>
        <source>Counted, %1 s</source>
        <translation>Compté, %1 s</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en cours</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>finie</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>récupérée</translation>
    </message>
    <message numerus="yes">
        <source>%n taps (%1 by counting)</source>
        <translation>
            <numerusform>%n frappe (%1 selon le compte)</numerusform>
            <numerusform>%n frappes (%1 selon le compte)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stridetick::app::AfterCard</name>
    <message>
        <source>This takes the place of what you said. What has been decided already stays; from now on the plan goes by what you say here.</source>
        <translation>Ceci remplace ce que vous aviez dit. Ce qui a déjà été décidé reste&#xa0;; désormais, le plan suit ce que vous dites ici.</translation>
    </message>
    <message>
        <source>Pain, 0 to 10 (keys 0 to 9; 10 is 1 then 0, or X)</source>
        <translation>Douleur, 0 à 10 (touches 0 à 9&#xa0;; 10&#xa0;: 1 puis 0, ou X)</translation>
    </message>
    <message>
        <source>Effort, 0 to 10, if you like</source>
        <translation>Effort, 0 à 10, si vous voulez</translation>
    </message>
    <message>
        <source>Note, speed, incline, distance</source>
        <translation>Note, vitesse, pente, distance</translation>
    </message>
    <message>
        <source>Save (Enter)</source>
        <translation>Enregistrer (Entrée)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Pain is the one thing asked.</source>
        <translation>Seule la douleur est demandée.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Where? (keys 1 to 8)</source>
        <translation>Où&#xa0;? (touches 1 à 8)</translation>
    </message>
    <message>
        <source>It was there before, and grew</source>
        <translation>Elle était là avant, et a augmenté</translation>
    </message>
    <message>
        <source>It is sharp</source>
        <translation>Elle est vive</translation>
    </message>
    <message>
        <source>It makes me limp</source>
        <translation>Elle me fait boiter</translation>
    </message>
    <message>
        <source>It hurts at night or at rest</source>
        <translation>Mal la nuit ou au repos</translation>
    </message>
    <message>
        <source>One bony spot hurts to press</source>
        <translation>Un point osseux fait mal à la pression</translation>
    </message>
    <message>
        <source>How was the run of %1?</source>
        <translation>Comment était la course du %1&#xa0;?</translation>
    </message>
    <message>
        <source>Close without a change</source>
        <translation>Fermer sans changement</translation>
    </message>
    <message>
        <source>Close without an answer</source>
        <translation>Fermer sans réponse</translation>
    </message>
    <message>
        <source>%1 (Escape)</source>
        <translation>%1 (Échap)</translation>
    </message>
</context>
<context>
    <name>stridetick::app::AfterDetails</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Incline in percent</source>
        <translation>Pente en pour cent</translation>
    </message>
    <message>
        <source>Incline, %</source>
        <translation>Pente, %</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distance</translation>
    </message>
    <message>
        <source>Treadmill speed</source>
        <translation>Vitesse du tapis</translation>
    </message>
    <message>
        <source>Distance, %1</source>
        <translation>Distance, %1</translation>
    </message>
    <message>
        <source>Type the incline in percent, such as 1.5, from -10 to 40, or leave it empty.</source>
        <translation>Saisissez la pente en pour cent, par exemple 1,5, de -10 à 40, ou laissez vide.</translation>
    </message>
    <message>
        <source>Type the distance as a number such as 5.2, up to %1, or leave it empty.</source>
        <translation>Saisissez la distance en chiffres, par exemple 5,2, jusqu’à %1, ou laissez vide.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::AnswerRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
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
        <translation>&amp;Sauvegarder</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>Res&amp;taurer…</translation>
    </message>
    <message>
        <source>Restore the selected backup</source>
        <translation>Restaurer la sauvegarde choisie</translation>
    </message>
    <message>
        <source>Restore &amp;another file…</source>
        <translation>Restaurer un &amp;autre fichier…</translation>
    </message>
    <message>
        <source>Restore another file</source>
        <translation>Restaurer un autre fichier</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Sauvegardes, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite le</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Raison</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Courses</translation>
    </message>
    <message>
        <source>Newest entry</source>
        <translation>Dernière entrée</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>Looking for backups …</source>
        <translation>Recherche de sauvegardes…</translation>
    </message>
    <message>
        <source>Logs (*.db)</source>
        <translation>Journaux (*.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>stridetick::app::BeatIndicator</name>
    <message>
        <source>Beat</source>
        <translation>Rythme</translation>
    </message>
</context>
<context>
    <name>stridetick::app::CadenceChart</name>
    <message>
        <source>Cadence by week</source>
        <translation>Cadence par semaine</translation>
    </message>
    <message>
        <source>No weeks here.</source>
        <translation>Aucune semaine ici.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::CalibrationCard</name>
    <message>
        <source>Pulse and sound together</source>
        <translation>Voyant et son ensemble</translation>
    </message>
    <message>
        <source>Tap along</source>
        <translation>Taper en rythme</translation>
    </message>
    <message>
        <source>Wireless headphones sound later than the screen shows. This moves the pulse on the screen for the output that plays now; it never changes the tempo.</source>
        <translation>Un casque sans fil sonne plus tard que l’écran ne montre. Ceci décale le voyant à l’écran pour la sortie utilisée maintenant&#xa0;; le tempo ne change jamais.</translation>
    </message>
    <message>
        <source>Pulse later by</source>
        <translation>Retarder le voyant de</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Find it by tapping</source>
        <translation>Trouver en tapant</translation>
    </message>
    <message>
        <source>Fewer than 8 taps met a click. Nothing was changed: try again and tap with each click.</source>
        <translation>Moins de 8 frappes sont tombées sur un clic. Rien n’a changé&#xa0;: réessayez en tapant à chaque clic.</translation>
    </message>
    <message>
        <source>The taps were too uneven to tell. Nothing was changed: listen to a few clicks first, then tap along.</source>
        <translation>Les frappes étaient trop irrégulières. Rien n’a changé&#xa0;: écoutez d’abord quelques clics, puis tapez.</translation>
    </message>
    <message>
        <source>The taps lie outside of −300 to +500 ms. Nothing was changed: tap with the click, not between two of them.</source>
        <translation>Les frappes sont hors de −300 à +500 ms. Rien n’a changé&#xa0;: tapez avec le clic, pas entre deux.</translation>
    </message>
    <message>
        <source>The pulse is set for one sound device: none has opened yet.</source>
        <translation>Le voyant se règle pour une sortie audio&#xa0;: aucune n’est encore ouverte.</translation>
    </message>
    <message>
        <source>Tapping along needs an open sound device and no run.</source>
        <translation>Pour taper en rythme, il faut une sortie audio ouverte et aucune course.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message numerus="yes">
        <source>Tap any letter key with each click, as evenly as you can: %1 of %n taps.</source>
        <translation>
            <numerusform>Tapez une lettre à chaque clic, aussi régulièrement que possible&#xa0;: %1 sur %n frappe.</numerusform>
            <numerusform>Tapez une lettre à chaque clic, aussi régulièrement que possible&#xa0;: %1 sur %n frappes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stridetick::app::ChartView</name>
    <message>
        <source>The first day is later than the last: choose an earlier one.</source>
        <translation>Le premier jour est après le dernier&#xa0;: choisissez-en un plus tôt.</translation>
    </message>
    <message>
        <source>over %1 from the baseline&apos;s speed</source>
        <translation>à plus de %1 de la vitesse de référence</translation>
    </message>
    <message>
        <source>target, with its band of 3 % either side</source>
        <translation>cible, avec sa plage de 3&#xa0;% de chaque côté</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>référence</translation>
    </message>
    <message>
        <source>minutes run</source>
        <translation>minutes courues</translation>
    </message>
    <message>
        <source>minutes with the click</source>
        <translation>minutes avec le clic</translation>
    </message>
    <message>
        <source>Weeks shown</source>
        <translation>Semaines affichées</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 semaines</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>Le programme</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un an</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Du – au</translation>
    </message>
    <message>
        <source>First day shown</source>
        <translation>Premier jour affiché</translation>
    </message>
    <message>
        <source>Last day shown</source>
        <translation>Dernier jour affiché</translation>
    </message>
    <message>
        <source>At the baseline&apos;s spee&amp;d</source>
        <translation>À la vit&amp;esse de référence</translation>
    </message>
    <message>
        <source>Corrected to the baseline&apos;s speed</source>
        <translation>Corrigé à la vitesse de référence</translation>
    </message>
    <message>
        <source>Each step rate as it would be at the speed of the baseline: 5.6 steps a minute for each m/s (Burns 2019, elite runners: an approximation).</source>
        <translation>Chaque cadence telle qu’elle serait à la vitesse de la référence&#xa0;: 5,6 pas par minute pour chaque m/s (Burns 2019, coureurs d’élite&#xa0;: une approximation).</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Zoom avant</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Zoom arrière</translation>
    </message>
    <message>
        <source>&amp;Whole</source>
        <translation>&amp;Tout</translation>
    </message>
    <message>
        <source>Show the whole span</source>
        <translation>Afficher toute la période</translation>
    </message>
    <message>
        <source>From day to day a runner&apos;s step rate differs by about ± %1: what is less is not a change yet.</source>
        <translation>D’un jour à l’autre, la cadence d’un coureur varie d’environ ±&#xa0;%1&#xa0;: moins que cela n’est pas encore un changement.</translation>
    </message>
    <message>
        <source>From day to day a runner&apos;s step rate differs by about ± %1 (here %2): what is less is not a change yet.</source>
        <translation>D’un jour à l’autre, la cadence d’un coureur varie d’environ ±&#xa0;%1 (ici %2)&#xa0;: moins que cela n’est pas encore un changement.</translation>
    </message>
    <message>
        <source>Bars: the largest measuring error of the week.</source>
        <translation>Barres&#xa0;: la plus grande erreur de mesure de la semaine.</translation>
    </message>
    <message numerus="yes">
        <source>Left out, since a speed is unknown: %Ln measurements.</source>
        <translation>
            <numerusform>Laissée de côté faute de vitesse&#xa0;: %Ln mesure.</numerusform>
            <numerusform>Laissées de côté faute de vitesse&#xa0;: %Ln mesures.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stridetick::app::CheckCard</name>
    <message>
        <source>Check your cadence by taps</source>
        <translation>Contrôler votre cadence par frappes</translation>
    </message>
    <message>
        <source>Cancel the check</source>
        <translation>Annuler le contrôle</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Contrôle</translation>
    </message>
    <message>
        <source>Tap pad</source>
        <translation>Zone de frappe</translation>
    </message>
    <message>
        <source>s left</source>
        <translation>s restantes</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>environ %1</translation>
    </message>
    <message>
        <source>Tap</source>
        <translation>Taper</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>stridetick::app::CloseQuestion</name>
    <message>
        <source>Not on the disk yet</source>
        <translation>Pas encore sur le disque</translation>
    </message>
    <message>
        <source>&amp;Keep the window open</source>
        <translation>&amp;Garder la fenêtre ouverte</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Garder la fenêtre ouverte</translation>
    </message>
    <message>
        <source>Close and &amp;lose them</source>
        <translation>Fermer et les &amp;perdre</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Fermer et les perdre</translation>
    </message>
    <message>
        <source>Not on the disk yet, and lost if you close now: %1 (%2).</source>
        <translation>Pas encore sur le disque, et perdu si vous fermez maintenant&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>Free some space or check the folder of the log; what waits is written by itself then, and the window closes.</source>
        <translation>Libérez de la place ou vérifiez le dossier du journal&#xa0;; ce qui attend s’écrit alors de lui-même, et la fenêtre se ferme.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::CountForm</name>
    <message>
        <source>Foot strikes counted on one foot</source>
        <translation>Appuis comptés sur un pied</translation>
    </message>
    <message>
        <source>Seconds counted</source>
        <translation>Secondes comptées</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>en %1 s</translation>
    </message>
    <message>
        <source>Or did a friend &amp;count one foot&apos;s strikes?</source>
        <translation>Ou un ami a-t-il comp&amp;té les appuis d’un pied&#xa0;?</translation>
    </message>
    <message>
        <source>Us&amp;e this count</source>
        <translation>&amp;Utiliser ce compte</translation>
    </message>
    <message>
        <source>Use this count</source>
        <translation>Utiliser ce compte</translation>
    </message>
    <message>
        <source>&amp;Yes, both feet</source>
        <translation>&amp;Oui, les deux pieds</translation>
    </message>
    <message>
        <source>Yes, both feet were counted</source>
        <translation>Oui, les deux pieds ont été comptés</translation>
    </message>
    <message>
        <source>&amp;No, one foot</source>
        <translation>&amp;Non, un pied</translation>
    </message>
    <message>
        <source>No, one foot was counted</source>
        <translation>Non, un pied a été compté</translation>
    </message>
    <message>
        <source>Type how often one foot landed, for example 78.</source>
        <translation>Saisissez combien de fois un pied s’est posé, par exemple 78.</translation>
    </message>
    <message>
        <source>A count is a whole number, for example 78.</source>
        <translation>Un compte est un nombre entier, par exemple 78.</translation>
    </message>
    <message>
        <source>A count is 1 or more. Count again.</source>
        <translation>Un compte est de 1 ou plus. Recomptez.</translation>
    </message>
    <message>
        <source>That looks like walking, or strikes were missed: it comes to less than 120 steps a minute. Count again; nothing was stored.</source>
        <translation>Cela ressemble à de la marche, ou des appuis manquent&#xa0;: cela fait moins de 120 pas par minute. Recomptez&#xa0;; rien n’a été noté.</translation>
    </message>
    <message>
        <source>That would be more than 220 steps a minute. Were both feet counted?</source>
        <translation>Cela ferait plus de 220 pas par minute. Les deux pieds ont-ils été comptés&#xa0;?</translation>
    </message>
    <message>
        <source>No runner takes so many steps a minute. Check the number and the seconds; nothing was stored.</source>
        <translation>Aucun coureur ne fait autant de pas par minute. Vérifiez le nombre et les secondes&#xa0;; rien n’a été noté.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::DaysRow</name>
    <message>
        <source>Days of the week</source>
        <translation>Jours de la semaine</translation>
    </message>
    <message numerus="yes">
        <source>%n days a week. A day missed is never punished: the plan waits for you.</source>
        <translation>
            <numerusform>%n jour par semaine. Un jour manqué n’est jamais puni&#xa0;: le plan vous attend.</numerusform>
            <numerusform>%n jours par semaine. Un jour manqué n’est jamais puni&#xa0;: le plan vous attend.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose 2 to 4 days: more than 4 add nothing to the plan.</source>
        <translation>Choisissez 2 à 4 jours&#xa0;: plus de 4 n’apporte rien au plan.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::DesktopReminder</name>
    <message>
        <source>Reminded: %1</source>
        <translation>Rappelé&#xa0;: %1</translation>
    </message>
    <message>
        <source>That it was today cannot be written into %1: a computer started anew today would remind again.</source>
        <translation>Que c’était aujourd’hui ne peut pas être écrit dans %1&#xa0;: un ordinateur redémarré aujourd’hui le rappellerait encore.</translation>
    </message>
    <message>
        <source>The desktop shows no notification: %1</source>
        <translation>Le bureau n’affiche aucune notification&#xa0;: %1</translation>
    </message>
    <message>
        <source>The system gives no timer: nothing would remind you.</source>
        <translation>Le système ne donne pas de minuterie&#xa0;: rien ne vous le rappellerait.</translation>
    </message>
    <message>
        <source>Nothing: you were reminded today.</source>
        <translation>Rien&#xa0;: vous avez déjà eu un rappel aujourd’hui.</translation>
    </message>
    <message>
        <source>The log could not be read: %1</source>
        <translation>Le journal n’a pas pu être lu&#xa0;: %1</translation>
    </message>
    <message>
        <source>Nothing before %1: %2</source>
        <translation>Rien avant %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>Stridetick: today is a day of your programme</source>
        <translation>Stridetick&#xa0;: aujourd’hui est un jour de votre programme</translation>
    </message>
    <message>
        <source>Open Stridetick</source>
        <translation>Ouvrir Stridetick</translation>
    </message>
</context>
<context>
    <name>stridetick::app::DesktopReminderCard</name>
    <message>
        <source>On your desktop</source>
        <translation>Sur votre bureau</translation>
    </message>
    <message>
        <source>Remind me on &amp;programme days</source>
        <translation>Rappel les jours du &amp;programme</translation>
    </message>
    <message>
        <source>Time of the reminder</source>
        <translation>Heure du rappel</translation>
    </message>
    <message>
        <source>At</source>
        <translation>À</translation>
    </message>
    <message>
        <source>The reminder could not be started now: it starts at your next login.</source>
        <translation>Le rappel n’a pas pu démarrer maintenant&#xa0;: il démarrera à votre prochaine ouverture de session.</translation>
    </message>
    <message>
        <source>Not from within a Flatpak: nothing can be started at login there yet.</source>
        <translation>Pas depuis un Flatpak&#xa0;: rien ne peut encore y démarrer à l’ouverture de session.</translation>
    </message>
    <message>
        <source>A notification by your desktop when a session or a quiet minute is due and not done. For that %1 is installed; it starts &quot;stridetick remind&quot; when you log in, which sleeps until then and reads your log. Switched off, the file is removed and the reminder ends.</source>
        <translation>Une notification de votre bureau quand une séance ou une minute spontanée est prévue et pas faite. Pour cela, %1 est installé&#xa0;; il lance «&#xa0;stridetick remind&#xa0;» à l’ouverture de session, qui dort jusque-là et lit votre journal. Désactivé, le fichier est retiré et le rappel prend fin.</translation>
    </message>
    <message>
        <source>%1 is there, of another runner&apos;s log, of another copy of Stridetick, or changed by your desktop. Switching this on replaces it.</source>
        <translation>%1 existe déjà, pour le journal d’un autre profil, d’une autre copie de Stridetick, ou modifié par votre bureau. Activer ceci le remplace.</translation>
    </message>
    <message>
        <source>A notification by your desktop when a session or a quiet minute is due and not done. Nothing is installed for it now; switched on, one file is: %1, which starts &quot;stridetick remind&quot; when you log in.</source>
        <translation>Une notification de votre bureau quand une séance ou une minute spontanée est prévue et pas faite. Rien n’est installé pour cela maintenant&#xa0;; une fois activé, un seul fichier l’est&#xa0;: %1, qui lance «&#xa0;stridetick remind&#xa0;» à l’ouverture de session.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::EntryDetails</name>
    <message>
        <source>The selected entry in full</source>
        <translation>L’entrée choisie en entier</translation>
    </message>
</context>
<context>
    <name>stridetick::app::EntryEditor</name>
    <message>
        <source>Change an entry</source>
        <translation>Modifier une entrée</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Note</translation>
    </message>
    <message>
        <source>&amp;Treadmill speed (optional)</source>
        <translation>&amp;Vitesse du tapis (facultatif)</translation>
    </message>
    <message>
        <source>&amp;Both feet were tapped or counted</source>
        <translation>L&amp;es deux pieds ont été tapés ou comptés</translation>
    </message>
    <message>
        <source>The click was &amp;audible</source>
        <translation>Le &amp;clic était audible</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>Enre&amp;gistrer</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Enregistrer les modifications</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Leave the entry as it is</source>
        <translation>Laisser l’entrée telle quelle</translation>
    </message>
    <message>
        <source>The cadence becomes %1 %2 spm. A target that was set from it stays as it is: set a new one on the Target page.</source>
        <translation>La cadence devient %1 %2 pas/min. Une cible fixée d’après elle ne change pas&#xa0;: fixez-en une nouvelle à la page Cible.</translation>
    </message>
    <message>
        <source>Not a time. Type minutes and seconds such as %1.</source>
        <translation>Ce n’est pas une durée. Saisissez minutes et secondes, par exemple %1.</translation>
    </message>
    <message>
        <source>From start to end with pauses, minutes and seconds</source>
        <translation>Du début à la fin avec les pauses, minutes et secondes</translation>
    </message>
    <message>
        <source>Sta&amp;rt to end, with pauses</source>
        <translation>Du début à la fin, pauses c&amp;omprises</translation>
    </message>
</context>
<context>
    <name>stridetick::app::ExportCard</name>
    <message>
        <source>For your phone</source>
        <translation>Pour votre téléphone</translation>
    </message>
    <message>
        <source>Save as a sound file…</source>
        <translation>Enregistrer en audio…</translation>
    </message>
    <message>
        <source>Save as a sound file</source>
        <translation>Enregistrer en audio</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the sound file</source>
        <translation>Annuler le fichier audio</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>Sounds (*.flac *.wav *.ogg *.mp3)</source>
        <translation>Sons (*.flac *.wav *.ogg *.mp3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading your log …</source>
        <translation>Lecture de votre journal…</translation>
    </message>
    <message>
        <source>This session clicks only where a check is below the target, and a file cannot hear you. Choose another session to save one.</source>
        <translation>Cette séance ne clique que si un contrôle est sous la cible, et un fichier ne vous entend pas. Choisissez une autre séance à enregistrer.</translation>
    </message>
    <message>
        <source>Set a target first: its tempo is the session&apos;s.</source>
        <translation>Fixez d’abord une cible&#xa0;: son tempo est celui de la séance.</translation>
    </message>
    <message>
        <source>This session, %1 of it, with its clicks as a WAV, FLAC, Ogg or MP3 file: the ending of the name says which.</source>
        <translation>Cette séance (%1) avec ses clics, en fichier WAV, FLAC, Ogg ou MP3&#xa0;: l’extension du nom décide.</translation>
    </message>
    <message>
        <source>This session, %1, with its clicks and silences as a WAV, FLAC, Ogg or MP3 file: the ending of the name says which.</source>
        <translation>Cette séance (%1) avec ses clics et ses silences, en fichier WAV, FLAC, Ogg ou MP3&#xa0;: l’extension du nom décide.</translation>
    </message>
    <message>
        <source>Your next run goes without the click: a sound of it would be silence. It can be saved again when the click is back.</source>
        <translation>Votre prochaine course se fait sans clic&#xa0;: son fichier ne serait que du silence. Vous pourrez l’enregistrer de nouveau quand le clic sera revenu.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::ExportController</name>
    <message>
        <source>session-%1.flac</source>
        <translation>session-%1.flac</translation>
    </message>
    <message>
        <source>Run at %1 steps a minute</source>
        <translation>Course à %1 pas par minute</translation>
    </message>
    <message>
        <source>Click for running at %1 steps a minute. Made by Stridetick.</source>
        <translation>Clic pour courir à %1 pas par minute. Fait par Stridetick.</translation>
    </message>
    <message>
        <source>%1 is written: %2 for your phone.</source>
        <translation>%1 est écrit&#xa0;: %2 pour votre téléphone.</translation>
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
        <translation>Temps</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Cadence</translation>
    </message>
    <message>
        <source>What the cadence is</source>
        <translation>Ce qu’est la cadence</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Ce qui vient ensuite</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>When to stop</source>
        <translation>Quand arrêter</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Quitter le plein écran</translation>
    </message>
    <message>
        <source>The run in full screen</source>
        <translation>La course en plein écran</translation>
    </message>
    <message>
        <source>Chest pain, faintness or unusual breathlessness: stop. Get help now.</source>
        <translation>Douleur à la poitrine, malaise ou essoufflement inhabituel&#xa0;: arrêtez-vous. Demandez de l’aide tout de suite.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::FileDrop</name>
    <message>
        <source>Drop to import</source>
        <translation>Déposer pour importer</translation>
    </message>
</context>
<context>
    <name>stridetick::app::FirstSteps</name>
    <message>
        <source>Your first run</source>
        <translation>Votre première course</translation>
    </message>
    <message>
        <source>Tap a minute</source>
        <translation>Taper une minute</translation>
    </message>
    <message>
        <source>No raise: keep your own cadence</source>
        <translation>Pas de hausse&#xa0;: gardez votre propre cadence</translation>
    </message>
    <message>
        <source>Accept a target</source>
        <translation>Accepter une cible</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
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
        <translation>Étape %1, faite</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>Step %1, now</source>
        <translation>Étape %1, en cours</translation>
    </message>
    <message>
        <source>Step %1, later</source>
        <translation>Étape %1, plus tard</translation>
    </message>
    <message>
        <source>– %1</source>
        <translation>– %1</translation>
    </message>
    <message>
        <source>Step %1, left out</source>
        <translation>Étape %1, sautée</translation>
    </message>
</context>
<context>
    <name>stridetick::app::Form</name>
    <message>
        <source>Reset %1</source>
        <translation>Réinitialiser %1</translation>
    </message>
</context>
<context>
    <name>stridetick::app::GuideWindow</name>
    <message>
        <source>User&apos;s guide</source>
        <translation>Guide de l’utilisateur</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close the guide</source>
        <translation>Fermer le guide</translation>
    </message>
    <message>
        <source>In English only, and here without its pictures.</source>
        <translation>En anglais seulement, et ici sans les images.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::HabitCard</name>
    <message>
        <source>Week from %1: S = %2</source>
        <translation>Semaine du %1&#xa0;: S = %2</translation>
    </message>
    <message>
        <source>Week from %1: credit %2 of %3 sessions, x = %4; S from %5 to %6</source>
        <translation>Semaine du %1&#xa0;: crédit %2 sur %3 séances, x = %4&#xa0;; S de %5 à %6</translation>
    </message>
    <message>
        <source>%1 (paused: never lowered)</source>
        <translation>%1 (pause&#xa0;: jamais abaissée)</translation>
    </message>
    <message>
        <source>Habit strength</source>
        <translation>Force de l’habitude</translation>
    </message>
    <message>
        <source>How is it counted?</source>
        <translation>Comment est-elle calculée&#xa0;?</translation>
    </message>
    <message>
        <source>How long it takes until something is a habit differs from 18 to 254 days between people.</source>
        <translation>Le temps qu’il faut pour qu’une chose devienne une habitude varie de 18 à 254 jours selon les personnes.</translation>
    </message>
    <message>
        <source>Habit strength: %1 %, %2</source>
        <translation>Force de l’habitude&#xa0;: %1&#xa0;%, %2</translation>
    </message>
    <message>
        <source>After each week of seven days: S becomes S · q + x · (1 − q), from S = 0, with q = 20^(−7/66) = %1, so that regular practice comes to 95 % in 66 days, the average that Lally found. x is the week&apos;s credit by the sessions planned, at most 1. A session&apos;s credit is 1 with its silent minute in the band, 0.8 not measured, 0.6 out of the band, 0 under half of its minutes.</source>
        <translation>Après chaque semaine de sept jours&#xa0;: S devient S · q + x · (1 − q), à partir de S = 0, avec q = 20^(−7/66) = %1, si bien qu’une pratique régulière atteint 95&#xa0;% en 66 jours, la moyenne trouvée par Lally. x est le crédit de la semaine divisé par les séances prévues, au plus 1. Le crédit d’une séance est 1 avec sa minute silencieuse dans la plage, 0,8 si elle n’est pas mesurée, 0,6 hors de la plage, 0 à moins de la moitié de ses minutes.</translation>
    </message>
    <message>
        <source>It tells how regular you were. It decides nothing: the plan asks your feet.</source>
        <translation>Elle dit votre régularité. Elle ne décide de rien&#xa0;: le plan interroge vos pieds.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::ImportBar</name>
    <message>
        <source>Import</source>
        <translation>Importation</translation>
    </message>
    <message>
        <source>Files read</source>
        <translation>Fichiers lus</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Annuler l’importation</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>Ce qui a été importé</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide what was imported</source>
        <translation>Masquer ce qui a été importé</translation>
    </message>
    <message>
        <source>Import runs</source>
        <translation>Importer des courses</translation>
    </message>
    <message>
        <source>Runs of watches (*.fit *.tcx *.gpx *.gz *.zip)</source>
        <translation>Courses de montres (*.fit *.tcx *.gpx *.gz *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
</context>
<context>
    <name>stridetick::app::ImportController</name>
    <message>
        <source>Nothing was imported, as your log is being opened: try again in a moment.</source>
        <translation>Rien n’a été importé, car votre journal est en cours d’ouverture&#xa0;: réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Nothing was imported, as your log is being restored or merged: try again after that.</source>
        <translation>Rien n’a été importé, car votre journal est en cours de restauration ou de fusion&#xa0;: réessayez ensuite.</translation>
    </message>
    <message>
        <source>Nothing was imported, as your log cannot be read just now: see the notice above.</source>
        <translation>Rien n’a été importé, car votre journal est illisible pour l’instant&#xa0;: voir l’avis ci-dessus.</translation>
    </message>
    <message>
        <source>Nothing was imported, as this run of the program is not kept: see the notice above.</source>
        <translation>Rien n’a été importé, car ce que vous faites maintenant n’est pas conservé&#xa0;: voir l’avis ci-dessus.</translation>
    </message>
    <message>
        <source>Stopped, as your log is being restored or merged: import the files again after that.</source>
        <translation>Arrêté, car votre journal est en cours de restauration ou de fusion&#xa0;: importez à nouveau les fichiers ensuite.</translation>
    </message>
    <message>
        <source>Stopped, as your log cannot be read just now (see the notice above): import the files again after that.</source>
        <translation>Arrêté, car votre journal est illisible pour l’instant (voir l’avis ci-dessus)&#xa0;: importez à nouveau les fichiers ensuite.</translation>
    </message>
    <message>
        <source>Looking for files …</source>
        <translation>Recherche de fichiers…</translation>
    </message>
    <message numerus="yes">
        <source>Reading a file, %Ln runs so far …</source>
        <translation>
            <numerusform>Lecture d’un fichier, %Ln course jusqu’ici…</numerusform>
            <numerusform>Lecture d’un fichier, %Ln courses jusqu’ici…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 of %Ln files …</source>
        <translation>
            <numerusform>Lecture de %1 sur %Ln fichier…</numerusform>
            <numerusform>Lecture de %1 sur %Ln fichiers…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stridetick::app::ImportPage</name>
    <message>
        <source>Imported runs</source>
        <translation>Courses importées</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Retour à la page précédente</translation>
    </message>
    <message>
        <source>New runs</source>
        <translation>Nouvelles courses</translation>
    </message>
    <message>
        <source>Added to runs with the click</source>
        <translation>Ajoutées à des courses avec clic</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Déjà là</translation>
    </message>
    <message>
        <source>Deleted here before</source>
        <translation>Supprimées ici auparavant</translation>
    </message>
    <message>
        <source>Not runs</source>
        <translation>Pas des courses</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Illisibles</translation>
    </message>
    <message>
        <source>&amp;Show the newest in Review</source>
        <translation>&amp;Voir la plus récente dans Bilan</translation>
    </message>
    <message>
        <source>Show the newest of these runs in Review</source>
        <translation>Voir la plus récente de ces courses dans Bilan</translation>
    </message>
    <message>
        <source>Files to look at, and why</source>
        <translation>Fichiers à regarder, et pourquoi</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;Copier la liste</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copier la liste</translation>
    </message>
    <message>
        <source>Files to look at</source>
        <translation>Fichiers à regarder</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are in the copied list.</source>
        <translation>
            <numerusform>%Ln autre est dans la liste copiée.</numerusform>
            <numerusform>%Ln autres sont dans la liste copiée.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stridetick::app::ImportQuestion</name>
    <message>
        <source>Files are being imported</source>
        <translation>Des fichiers sont en cours d’importation</translation>
    </message>
    <message>
        <source>What was taken stays, and the rest is left out if you close now. The window closes by itself once all is read.</source>
        <translation>Ce qui est repris reste, et le reste est laissé de côté si vous fermez maintenant. La fenêtre se ferme d’elle-même quand tout est lu.</translation>
    </message>
    <message>
        <source>&amp;Keep the window open</source>
        <translation>&amp;Garder la fenêtre ouverte</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Garder la fenêtre ouverte</translation>
    </message>
    <message>
        <source>Close and &amp;leave out the rest</source>
        <translation>Fermer et laisser le &amp;reste</translation>
    </message>
    <message>
        <source>Close and leave out the rest</source>
        <translation>Fermer et laisser le reste de côté</translation>
    </message>
    <message>
        <source>Files are still being read. %1</source>
        <translation>Des fichiers sont encore en lecture. %1</translation>
    </message>
</context>
<context>
    <name>stridetick::app::ImportReader</name>
    <message>
        <source>There is no such file.</source>
        <translation>Ce fichier n’existe pas.</translation>
    </message>
    <message>
        <source>It is neither a file nor a folder.</source>
        <translation>Ce n’est ni un fichier ni un dossier.</translation>
    </message>
    <message>
        <source>It is not a watch&apos;s file.</source>
        <translation>Ce n’est pas le fichier d’une montre.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::KeyMap</name>
    <message>
        <source>comma</source>
        <translation>virgule</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>point</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page préc.</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page suiv.</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Media Play/Pause</source>
        <translation>Média Lecture/Pause</translation>
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
        <translation>Appuyez sur une touche…</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>Appuyez sur une touche</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>What is on which key</source>
        <translation>Ce que fait chaque touche</translation>
    </message>
    <message>
        <source>Presenter remotes, foot pedals and media keys are keyboards: put what they send on what you need. While you tap, on Measure and in a check, Space, Enter, letters, Page Up and Down and media keys are taps, whatever they do elsewhere.</source>
        <translation>Télécommandes de présentation, pédales et touches multimédias sont des claviers&#xa0;: affectez ce qu’elles envoient à ce dont vous avez besoin. Pendant la frappe, à la page Mesure et dans un contrôle, Espace, Entrée, les lettres, Page préc. et suiv. et les touches multimédias sont des frappes, quoi qu’elles fassent ailleurs.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Modifier la touche</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>Ajouter une touche…</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Ajouter une touche</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset the keys of this action</source>
        <translation>Réinitialiser les touches de cette action</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Réinitialiser toutes les touches</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>La reprendre</translation>
    </message>
    <message>
        <source>Take the key over from the other action</source>
        <translation>Reprendre la touche à l’autre action</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>La laisser</translation>
    </message>
    <message>
        <source>Leave the key where it is</source>
        <translation>Laisser la touche où elle est</translation>
    </message>
    <message>
        <source>All keys are as they came.</source>
        <translation>Toutes les touches sont comme à l’origine.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>aucune touche</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (modifié)</translation>
    </message>
    <message>
        <source>%1 is a tap on Measure, and this works there too. Press another key, or this one with Ctrl.</source>
        <translation>%1 est une frappe à la page Mesure, et ceci agit là aussi. Appuyez sur une autre touche, ou sur celle-ci avec Ctrl.</translation>
    </message>
    <message>
        <source>%1 is needed to move about, to press buttons or to close what is asked. Press another key.</source>
        <translation>%1 sert à se déplacer, à presser les boutons ou à fermer les questions. Appuyez sur une autre touche.</translation>
    </message>
    <message>
        <source>%1 does “%2” (%3) already. Take it over for “%4”?</source>
        <translation>%1 fait déjà «&#xa0;%2&#xa0;» (%3). La reprendre pour «&#xa0;%4&#xa0;»&#xa0;?</translation>
    </message>
    <message>
        <source>“%1” is on %2 now.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: désormais %2.</translation>
    </message>
    <message>
        <source>“%1” is on no key now.</source>
        <translation>«&#xa0;%1&#xa0;» n’a plus de touche.</translation>
    </message>
    <message>
        <source>“%1” is on %2: another action has the rest of its keys.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2. Une autre action a le reste de ses touches.</translation>
    </message>
    <message>
        <source>“%1” is on %2, as it came.</source>
        <translation>«&#xa0;%1&#xa0;»&#xa0;: %2, comme à l’origine.</translation>
    </message>
    <message>
        <source>“%1” is on %2. Press another key for it too. Escape cancels, Backspace or Delete takes its keys away.</source>
        <translation>« %1 » : %2. Appuyez sur une touche de plus. Échap annule, Retour arrière ou Suppr retire ses touches.</translation>
    </message>
    <message>
        <source>“%1” is on %2. Press its new key. Escape cancels, Backspace or Delete takes its keys away.</source>
        <translation>« %1 » : %2. Appuyez sur la nouvelle touche. Échap annule, Retour arrière ou Suppr retire ses touches.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::LanguageCard</name>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Langue des textes</translation>
    </message>
    <message>
        <source>As the desktop: %1</source>
        <translation>Comme le bureau&#xa0;: %1</translation>
    </message>
    <message>
        <source>Numbers, days and the first day of the week follow it, by the habits of your country.</source>
        <translation>Les nombres, les jours et le premier jour de la semaine la suivent, selon l’usage de votre pays.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::LogCard</name>
    <message>
        <source>Your log</source>
        <translation>Votre journal</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entrées</translation>
    </message>
    <message>
        <source>File of the log</source>
        <translation>Fichier du journal</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation>Ouvrir le dossier du journal</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Dossier des sauvegardes</translation>
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
        <translation>Lecture de votre journal…</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, du %2 au %3</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Encore rien</translation>
    </message>
    <message>
        <source>Nothing of this run of the program will be kept: see the notice above.</source>
        <translation>Rien de ce que vous faites maintenant ne sera conservé&#xa0;: voir l’avis ci-dessus.</translation>
    </message>
    <message>
        <source>All on the disk.</source>
        <translation>Tout est sur le disque.</translation>
    </message>
    <message>
        <source>Being written: %1.</source>
        <translation>En cours d’écriture&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Not on the disk yet, kept in memory and tried again every second: %1 (%2).</source>
        <translation>Pas encore sur le disque, gardé en mémoire et réessayé chaque seconde&#xa0;: %1 (%2).</translation>
    </message>
    <message>
        <source>The backup is made as soon as what waits is on the disk.</source>
        <translation>La sauvegarde se fera dès que ce qui attend sera sur le disque.</translation>
    </message>
    <message>
        <source>Making a backup …</source>
        <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
        <source>The backup is made, and was read again from end to end: %1</source>
        <translation>La sauvegarde est faite et a été relue d’un bout à l’autre&#xa0;: %1</translation>
    </message>
    <message>
        <source>%1 Then try again.</source>
        <translation>%1 Puis réessayez.</translation>
    </message>
    <message>
        <source>%1 The log itself is not touched by this; a backup is tried again with your next entry.</source>
        <translation>%1 Le journal lui-même n’est pas touché&#xa0;; une nouvelle sauvegarde sera tentée à votre prochaine entrée.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::LogExportController</name>
    <message>
        <source>%1 is the log itself: nothing was written. Choose another name.</source>
        <translation>%1 est le journal lui-même&#xa0;: rien n’a été écrit. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 is a folder: nothing was written. Choose another place.</source>
        <translation>%1 est un dossier&#xa0;: rien n’a été écrit. Choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>%1 is there already: nothing was written. Choose another folder, or replace what is there.</source>
        <translation>%1 existe déjà&#xa0;: rien n’a été écrit. Choisissez un autre dossier, ou remplacez l’existant.</translation>
    </message>
    <message>
        <source>%1 is written: %2, and all else that your log holds.</source>
        <translation>%1 est écrit&#xa0;: %2, et tout le reste de votre journal.</translation>
    </message>
    <message numerus="yes">
        <source>Written into the folder %1: sheets of your log, %Ln files.</source>
        <translation>
            <numerusform>Écrit dans le dossier %1&#xa0;: les feuilles de votre journal, %Ln fichier.</numerusform>
            <numerusform>Écrit dans le dossier %1&#xa0;: les feuilles de votre journal, %Ln fichiers.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no run yet that has ended: nothing was written.</source>
        <translation>Aucune course n’est encore terminée&#xa0;: rien n’a été écrit.</translation>
    </message>
    <message>
        <source>Written into the folder %1: %2, FIT.</source>
        <translation>Écrit dans le dossier %1&#xa0;: %2, FIT.</translation>
    </message>
    <message>
        <source>Written into the folder %1: %2, TCX.</source>
        <translation>Écrit dans le dossier %1&#xa0;: %2, TCX.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Annulé.</translation>
    </message>
    <message>
        <source>Your log is not open yet: see the notice above, and try again.</source>
        <translation>Votre journal n’est pas encore ouvert&#xa0;: voir l’avis ci-dessus, puis réessayez.</translation>
    </message>
    <message>
        <source>Without what waited to be written: %1.</source>
        <translation>Sans ce qui attendait d’être écrit&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Your log</source>
        <translation>Votre journal</translation>
    </message>
    <message>
        <source>The log could not be written there (%1). Check the folder and the space on the disk, then try again.</source>
        <translation>Le journal n’a pas pu être écrit à cet endroit (%1). Vérifiez le dossier et la place sur le disque, puis réessayez.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::LogPage</name>
    <message>
        <source>Log and backups</source>
        <translation>Journal et sauvegardes</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Retour à la page précédente</translation>
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
        <translation>&amp;Que veut dire 160&#xa0;?</translation>
    </message>
    <message>
        <source>What does 160 mean?</source>
        <translation>Que veut dire 160&#xa0;?</translation>
    </message>
    <message>
        <source>Shows or hides what it means, with the sources</source>
        <translation>Affiche ou masque ce que cela veut dire, avec les sources</translation>
    </message>
    <message>
        <source>What it means: below it, 5 to 10 % more steps at the same speed are worth a try. In the lab they lowered the load on the knee, and at 10 % on the hip (Heiderscheit 2011, Lenhart 2014).</source>
        <translation>Ce que cela veut dire&#xa0;: en dessous, 5 à 10&#xa0;% de pas en plus à la même vitesse valent un essai. En laboratoire, ils ont réduit la charge sur le genou et, à 10&#xa0;%, sur la hanche (Heiderscheit 2011, Lenhart 2014).</translation>
    </message>
    <message>
        <source>What it does not mean: that you get hurt below it, or that you do not above it. Of 37 studies two looked at injuries at all (Anderson 2022). Two studies called 164 or 166 and less low, for the runners that they looked at (Luedke 2016, Thakkar 2019); elite runners ran a world championship at 155 to 203 (Burns 2019). It changes with your speed and your height. No faster times, no cure and no prevention are promised, and this is not medical advice.</source>
        <translation>Ce que cela ne veut pas dire&#xa0;: que l’on se blesse en dessous, ou que l’on ne se blesse pas au-dessus. Sur 37 études, deux seulement ont regardé les blessures (Anderson 2022). Deux études ont qualifié de basses 164 ou 166 et moins, pour les coureurs qu’elles ont observés (Luedke 2016, Thakkar 2019)&#xa0;; des coureurs d’élite ont couru un championnat du monde entre 155 et 203 (Burns 2019). Cela change avec votre vitesse et votre taille. Ni meilleurs temps, ni guérison, ni prévention ne sont promis, et ceci n’est pas un avis médical.</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>Sources&#xa0;:</translation>
    </message>
    <message>
        <source>160 steps a minute is a rule of thumb from advice to runners. Nobody has measured it as a limit.</source>
        <translation>160 pas par minute est une règle empirique, tirée de conseils aux coureurs. Personne ne l’a mesurée comme une limite.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::MeasurePage</name>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Too few taps to go on: the minute starts again with your next tap.</source>
        <translation>Trop peu de frappes pour continuer&#xa0;: la minute recommence à votre prochaine frappe.</translation>
    </message>
    <message>
        <source>Take &amp;back last tap</source>
        <translation>&amp;Retirer la dernière frappe</translation>
    </message>
    <message>
        <source>Take back the last tap</source>
        <translation>Retirer la dernière frappe</translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <translation>Re&amp;commencer</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Good enough: sto&amp;p here</source>
        <translation>Ça &amp;suffit&#xa0;: arrêter ici</translation>
    </message>
    <message>
        <source>Good enough: stop here</source>
        <translation>Ça suffit&#xa0;: arrêter ici</translation>
    </message>
    <message>
        <source>Who taps, and where</source>
        <translation>Qui tape, et où</translation>
    </message>
    <message>
        <source>Best: a helper taps while you run easily, after at least 5 minutes. Alone: use a key or a presenter remote in reach on the treadmill&apos;s rail. Tap each time the same foot lands.</source>
        <translation>Le mieux&#xa0;: quelqu’un tape pendant que vous courez à allure facile, après 5 minutes au moins. Sans aide&#xa0;: utilisez une touche ou une télécommande de présentation à portée de main, sur la barre du tapis. Tapez chaque fois que le même pied se pose.</translation>
    </message>
    <message>
        <source>Never reach for a mouse or a screen at speed.</source>
        <translation>N’essayez jamais d’atteindre une souris ou un écran en pleine course.</translation>
    </message>
    <message>
        <source>Got &amp;it</source>
        <translation>&amp;Compris</translation>
    </message>
    <message>
        <source>Got it: hide this advice</source>
        <translation>Compris&#xa0;: masquer ce conseil</translation>
    </message>
    <message>
        <source>Cadence changes with speed: use the same speed next time.</source>
        <translation>La cadence change avec la vitesse&#xa0;: prenez la même vitesse la prochaine fois.</translation>
    </message>
    <message>
        <source>Treadmill &amp;speed of this measurement</source>
        <translation>&amp;Vitesse du tapis pour cette mesure</translation>
    </message>
    <message>
        <source>Treadmill &amp;speed (optional)</source>
        <translation>&amp;Vitesse du tapis (facultatif)</translation>
    </message>
    <message>
        <source>keep tapping</source>
        <translation>continuez à taper</translation>
    </message>
    <message>
        <source>uneven taps</source>
        <translation>frappes irrégulières</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>régulier</translation>
    </message>
    <message numerus="yes">
        <source>seconds left</source>
        <translation>
            <numerusform>seconde restante</numerusform>
            <numerusform>secondes restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Taps: %1</source>
        <translation>Frappes&#xa0;: %1</translation>
    </message>
    <message>
        <source>Tap each time one foot lands</source>
        <translation>Tapez chaque fois qu’un même pied se pose</translation>
    </message>
    <message>
        <source>The click is on: what you tap now is not your own cadence, and makes no target. Stop the run first, or tap to compare.</source>
        <translation>Le clic est actif&#xa0;: ce que vous tapez maintenant n’est pas votre propre cadence, et ne donne pas de cible. Arrêtez d’abord la course, ou tapez pour comparer.</translation>
    </message>
    <message>
        <source>Space, Enter, any letter, Page Up or Down, a media key, a click or a touch here. The minute starts with the first tap; a sound marks its start, its last five seconds and its end.</source>
        <translation>Espace, Entrée, une lettre, Page préc. ou suiv., une touche multimédia, un clic ou un toucher ici. La minute commence à la première frappe&#xa0;; un son marque son début, ses cinq dernières secondes et sa fin.</translation>
    </message>
    <message>
        <source>%1 %2 spm</source>
        <translation>%1 %2 pas/min</translation>
    </message>
    <message>
        <source>– spm</source>
        <translation>– pas/min</translation>
    </message>
    <message>
        <source>Press Start over once more to start over.</source>
        <translation>Appuyez encore une fois sur Recommencer pour recommencer.</translation>
    </message>
    <message>
        <source>Press %1, or Start over, once more to start over.</source>
        <translation>Appuyez encore une fois sur %1, ou Recommencer, pour recommencer.</translation>
    </message>
    <message>
        <source>%1; after ten taps, twice</source>
        <translation>%1&#xa0;; après dix frappes, deux fois</translation>
    </message>
</context>
<context>
    <name>stridetick::app::MeasureQuestion</name>
    <message numerus="yes">
        <source>The taps stopped after %n seconds. Keep what there is, or tap again?</source>
        <translation>
            <numerusform>Les frappes se sont arrêtées après %n seconde. Garder ce qu’il y a, ou retaper&#xa0;?</numerusform>
            <numerusform>Les frappes se sont arrêtées après %n secondes. Garder ce qu’il y a, ou retaper&#xa0;?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>Tap &amp;again</source>
        <translation>R&amp;etaper</translation>
    </message>
    <message>
        <source>That is more than 220 steps a minute. Did you tap both feet?</source>
        <translation>Cela fait plus de 220 pas par minute. Avez-vous tapé les deux pieds&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Yes, both feet</source>
        <translation>&amp;Oui, les deux pieds</translation>
    </message>
    <message>
        <source>&amp;No, one foot</source>
        <translation>&amp;Non, un pied</translation>
    </message>
    <message>
        <source>No runner takes so many steps a minute. Tap once for each landing of one foot. Nothing was stored.</source>
        <translation>Aucun coureur ne fait autant de pas par minute. Tapez une fois à chaque pose d’un même pied. Rien n’a été noté.</translation>
    </message>
    <message>
        <source>Too few taps for a value. Tap each time one foot lands. Nothing was stored.</source>
        <translation>Trop peu de frappes pour une valeur. Tapez chaque fois qu’un même pied se pose. Rien n’a été noté.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::MergeCard</name>
    <message>
        <source>Of what both have changed one is given up:</source>
        <translation>De ce qui a changé dans les deux, une version est abandonnée&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Keep the log as it is</source>
        <translation>&amp;Garder le journal tel quel</translation>
    </message>
    <message>
        <source>Keep the log as it is</source>
        <translation>Garder le journal tel quel</translation>
    </message>
    <message>
        <source>&amp;Merge it</source>
        <translation>Fusionn&amp;er</translation>
    </message>
    <message>
        <source>Merge it</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Merge another log</source>
        <translation>Fusionner un autre journal</translation>
    </message>
    <message>
        <source>What both logs have changed</source>
        <translation>Ce que les deux journaux ont modifié</translation>
    </message>
</context>
<context>
    <name>stridetick::app::MergeController</name>
    <message>
        <source>This file is the log itself. Choose another one.</source>
        <translation>Ce fichier est le journal lui-même. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>There is nothing to merge: your log has all of %1 already.</source>
        <translation>Il n’y a rien à fusionner&#xa0;: votre journal a déjà tout ce que contient %1.</translation>
    </message>
    <message>
        <source>Merge %1 into your log?</source>
        <translation>Fusionner %1 avec votre journal&#xa0;?</translation>
    </message>
    <message>
        <source>What your log holds now is kept first, as the backup %1, and can be restored.</source>
        <translation>Le contenu actuel de votre journal est d’abord gardé, dans la sauvegarde %1, et peut être restauré.</translation>
    </message>
    <message>
        <source>Merging …</source>
        <translation>Fusion en cours…</translation>
    </message>
    <message>
        <source>Merged %1. %2 What your log held before is kept as %3.</source>
        <translation>%1 est fusionné. %2 Le contenu précédent de votre journal est gardé dans %3.</translation>
    </message>
    <message>
        <source>Nothing was merged (%1): your log is as it was. Check the space on the disk and the folder, then try again.</source>
        <translation>Rien n’a été fusionné (%1)&#xa0;: votre journal n’a pas changé. Vérifiez la place sur le disque et le dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>Your log has taken what %1 holds: %2 tells what that was.</source>
        <translation>Votre journal a repris le contenu de %1&#xa0;: %2 en dit le détail.</translation>
    </message>
    <message>
        <source>Log and backups</source>
        <translation>Journal et sauvegardes</translation>
    </message>
</context>
<context>
    <name>stridetick::app::MinuteNews</name>
    <message>
        <source>The minute has started.</source>
        <translation>La minute a commencé.</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>%n seconde restante</numerusform>
            <numerusform>%n secondes restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 steps a minute, %2.</source>
        <translation>%1 pas par minute, %2.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::MinuteQuestion</name>
    <message>
        <source>Not saved yet</source>
        <translation>Pas encore enregistré</translation>
    </message>
    <message>
        <source>The minute that you tapped is not saved: answer the question first.</source>
        <translation>La minute que vous avez tapée n’est pas enregistrée&#xa0;: répondez d’abord à la question.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Rester</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation>Fer&amp;mer quand même</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Fermer quand même</translation>
    </message>
</context>
<context>
    <name>stridetick::app::MoreCard</name>
    <message>
        <source>Mor&amp;e</source>
        <translation>&amp;Plus</translation>
    </message>
    <message>
        <source>More about the plan</source>
        <translation>Plus sur le plan</translation>
    </message>
    <message>
        <source>Repeat this week</source>
        <translation>Répéter cette semaine</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Continuer quand même</translation>
    </message>
    <message>
        <source>Pause the plan</source>
        <translation>Mettre le plan en pause</translation>
    </message>
    <message>
        <source>For illness, travel or an injury: the plan and your habit strength wait.</source>
        <translation>Pour une maladie, un voyage ou une blessure&#xa0;: le plan et la force de l’habitude attendent.</translation>
    </message>
    <message>
        <source>Run on these days</source>
        <translation>Courir ces jours-là</translation>
    </message>
    <message>
        <source>Begin a new plan</source>
        <translation>Commencer un nouveau plan</translation>
    </message>
    <message>
        <source>End the plan</source>
        <translation>Terminer le plan</translation>
    </message>
    <message>
        <source>No, go on with it</source>
        <translation>Non, le continuer</translation>
    </message>
    <message>
        <source>Yes, end the plan</source>
        <translation>Oui, terminer le plan</translation>
    </message>
    <message>
        <source>Repeat week %1</source>
        <translation>Répéter la semaine %1</translation>
    </message>
    <message>
        <source>Finish without the quiet minutes</source>
        <translation>Finir sans les minutes spontanées</translation>
    </message>
    <message>
        <source>Go on without the quiet minutes</source>
        <translation>Continuer sans les minutes spontanées</translation>
    </message>
    <message>
        <source>Go on to week %1 all the same</source>
        <translation>Passer quand même à la semaine %1</translation>
    </message>
    <message>
        <source>An ended plan is not taken up again. End it?</source>
        <translation>Un plan terminé ne se reprend pas. Le terminer&#xa0;?</translation>
    </message>
    <message>
        <source>Yes, finish the plan</source>
        <translation>Oui, finir le plan</translation>
    </message>
</context>
<context>
    <name>stridetick::app::MoveCard</name>
    <message>
        <source>Move your data</source>
        <translation>Déplacer vos données</translation>
    </message>
    <message>
        <source>As &amp;JSON…</source>
        <translation>En &amp;JSON…</translation>
    </message>
    <message>
        <source>Export all as JSON</source>
        <translation>Tout exporter en JSON</translation>
    </message>
    <message>
        <source>As &amp;CSV…</source>
        <translation>En &amp;CSV…</translation>
    </message>
    <message>
        <source>Export all as CSV</source>
        <translation>Tout exporter en CSV</translation>
    </message>
    <message>
        <source>As F&amp;IT…</source>
        <translation>&amp;En FIT…</translation>
    </message>
    <message>
        <source>Export runs as FIT</source>
        <translation>Exporter les courses en FIT</translation>
    </message>
    <message>
        <source>As TC&amp;X…</source>
        <translation>En TC&amp;X…</translation>
    </message>
    <message>
        <source>Export runs as TCX</source>
        <translation>Exporter les courses en TCX</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Annuler l’exportation</translation>
    </message>
    <message>
        <source>Re&amp;place what is there</source>
        <translation>Rem&amp;placer l’existant</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation>Remplacer l’existant</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>F&amp;usionner…</translation>
    </message>
    <message>
        <source>Merge another log</source>
        <translation>Fusionner un autre journal</translation>
    </message>
    <message>
        <source>JSON holds all of your log, to be merged into another one; CSV is for a spreadsheet; FIT and TCX are for training logs. Merging takes what a log of another computer, a backup or a JSON file has; nothing doubles.</source>
        <translation>JSON contient tout votre journal, à fusionner avec un autre&#xa0;; CSV est pour un tableur&#xa0;; FIT et TCX sont pour les carnets d’entraînement. La fusion reprend ce qu’a le journal d’un autre ordinateur, une sauvegarde ou un fichier JSON&#xa0;; rien n’est doublé.</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>Tout exporter</translation>
    </message>
    <message>
        <source>Export runs</source>
        <translation>Exporter les courses</translation>
    </message>
    <message>
        <source>Another log</source>
        <translation>Autre journal</translation>
    </message>
    <message>
        <source>What both logs had changed</source>
        <translation>Ce que les deux journaux avaient modifié</translation>
    </message>
    <message>
        <source>Export all as CSV into a folder</source>
        <translation>Tout exporter en CSV dans un dossier</translation>
    </message>
    <message>
        <source>Export runs as FIT into a folder</source>
        <translation>Exporter les courses en FIT dans un dossier</translation>
    </message>
    <message>
        <source>Export runs as TCX into a folder</source>
        <translation>Exporter les courses en TCX dans un dossier</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrit</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>Logs (*.db *.json)</source>
        <translation>Journaux (*.db *.json)</translation>
    </message>
    <message>
        <source>An export is being written: wait until that is done.</source>
        <translation>Une exportation est en cours d’écriture&#xa0;: attendez la fin.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::Mpris</name>
    <message>
        <source>%1 steps a minute</source>
        <translation>%1 pas par minute</translation>
    </message>
</context>
<context>
    <name>stridetick::app::NextDayCard</name>
    <message>
        <source>Pain today (keys 1 to 4)</source>
        <translation>Douleur aujourd’hui (touches 1 à 4)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Moins</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Pareil</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Pire</translation>
    </message>
    <message>
        <source>It hurts at night or at &amp;rest</source>
        <translation>Mal la nuit ou au rep&amp;os</translation>
    </message>
    <message>
        <source>It hurts at night or at rest</source>
        <translation>Mal la nuit ou au repos</translation>
    </message>
    <message>
        <source>An &amp;Achilles was stiff or hurt this morning</source>
        <translation>&amp;Tendon d’Achille raide ou douloureux ce matin</translation>
    </message>
    <message>
        <source>An Achilles was stiff or hurt this morning</source>
        <translation>Tendon d’Achille raide ou douloureux ce matin</translation>
    </message>
    <message>
        <source>Say first how the pain is today: keys 1 to 4.</source>
        <translation>Dites d’abord comment est la douleur aujourd’hui&#xa0;: touches 1 à 4.</translation>
    </message>
    <message>
        <source>Save (Enter)</source>
        <translation>Enregistrer (Entrée)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>How is it now, after the run of %1?</source>
        <translation>Comment est-ce maintenant, après la course du %1&#xa0;?</translation>
    </message>
</context>
<context>
    <name>stridetick::app::NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation>Avis</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Masquer</translation>
    </message>
    <message>
        <source>Hide this notice</source>
        <translation>Masquer cet avis</translation>
    </message>
</context>
<context>
    <name>stridetick::app::Notifier</name>
    <message>
        <source>there is no session bus</source>
        <translation>il n’y a pas de bus de session</translation>
    </message>
</context>
<context>
    <name>stridetick::app::OutputCard</name>
    <message numerus="yes">
        <source>%1 (%n frames)</source>
        <translation>
            <numerusform>%1 (%n échantillon)</numerusform>
            <numerusform>%1 (%n échantillons)</numerusform>
        </translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Play on</source>
        <translation>Jouer sur</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Chercher</translation>
    </message>
    <message>
        <source>Look for outputs again</source>
        <translation>Chercher à nouveau des sorties</translation>
    </message>
    <message>
        <source>Use the larger buffer</source>
        <translation>Utiliser le tampon plus grand</translation>
    </message>
    <message>
        <source>Plugged something in?</source>
        <translation>Vous avez branché quelque chose&#xa0;?</translation>
    </message>
    <message>
        <source>While it is not there</source>
        <translation>Si elle est absente</translation>
    </message>
    <message>
        <source>Play on the default</source>
        <translation>Jouer sur la sortie par défaut</translation>
    </message>
    <message>
        <source>Wait in silence</source>
        <translation>Attendre en silence</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Tampon</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Recherche…</translation>
    </message>
    <message>
        <source>Nothing is open just now.</source>
        <translation>Rien n’est ouvert en ce moment.</translation>
    </message>
    <message>
        <source>Open: %1. Buffer %2, latency %3.</source>
        <translation>Ouvert&#xa0;: %1. Tampon %2, latence %3.</translation>
    </message>
    <message>
        <source>The sound has had gaps again and again: this computer does not keep up with the small buffer.</source>
        <translation>Le son a eu sans cesse des coupures&#xa0;: cet ordinateur ne suit pas avec le petit tampon.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Utiliser %1</translation>
    </message>
    <message>
        <source>Larger where the sound has gaps; smaller where it comes late.</source>
        <translation>Plus grand si le son a des coupures&#xa0;; plus petit s’il arrive tard.</translation>
    </message>
    <message>
        <source>Open: %1. Buffer %2, latency not reported: tap along.</source>
        <translation>Ouvert&#xa0;: %1. Tampon %2, latence non signalée&#xa0;: tapez en rythme.</translation>
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
        <translation>Sortie du système</translation>
    </message>
    <message>
        <source>System default (now: %1)</source>
        <translation>Sortie du système (ici&#xa0;: %1)</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1 (absent)</translation>
    </message>
</context>
<context>
    <name>stridetick::app::PageTabs</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>The run is paused</source>
        <translation>La course est en pause</translation>
    </message>
    <message>
        <source>A run is on</source>
        <translation>Une course est en cours</translation>
    </message>
</context>
<context>
    <name>stridetick::app::PatternCard</name>
    <message>
        <source>Pattern</source>
        <translation>Motif</translation>
    </message>
    <message>
        <source>Click on</source>
        <translation>Clic sur</translation>
    </message>
    <message>
        <source>Every step</source>
        <translation>Chaque pas</translation>
    </message>
    <message>
        <source>Left foot</source>
        <translation>Pied gauche</translation>
    </message>
    <message>
        <source>Right foot</source>
        <translation>Pied droit</translation>
    </message>
    <message>
        <source>Every Nth step</source>
        <translation>Tous les N pas</translation>
    </message>
    <message>
        <source>Every so many steps</source>
        <translation>Nombre de pas</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Accentuation</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Every 2nd step</source>
        <translation>Tous les 2 pas</translation>
    </message>
    <message>
        <source>Every 3rd step</source>
        <translation>Tous les 3 pas</translation>
    </message>
    <message>
        <source>Every 4th step</source>
        <translation>Tous les 4 pas</translation>
    </message>
    <message>
        <source>A tone for each foot</source>
        <translation>Un son par pied</translation>
    </message>
    <message>
        <source>Feet apart, left and right</source>
        <translation>Écart des pieds, gauche et droite</translation>
    </message>
    <message>
        <source>Count in</source>
        <translation>Décompte</translation>
    </message>
    <message>
        <source>beats</source>
        <translation>temps</translation>
    </message>
    <message>
        <source>together</source>
        <translation>ensemble</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>An accent or a tone for each foot keeps left and right apart. The count in comes before the first step of a run.</source>
        <translation>Un accent ou un son pour chaque pied distingue la gauche de la droite. Le décompte vient avant le premier pas d’une course.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::PlanList</name>
    <message>
        <source>The weeks of the plan</source>
        <translation>Les semaines du plan</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutes</translation>
    </message>
    <message>
        <source>Click, minutes</source>
        <translation>Clic, minutes</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Fait</translation>
    </message>
    <message>
        <source>▸ %1, now</source>
        <translation>▸ %1, en cours</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 / %2</translation>
    </message>
</context>
<context>
    <name>stridetick::app::Program</name>
    <message>
        <source>A run is on: stop it first.</source>
        <translation>Une course est en cours&#xa0;: arrêtez-la d’abord.</translation>
    </message>
    <message>
        <source>A minute is being tapped: finish it first.</source>
        <translation>Une minute est en cours de frappe&#xa0;: finissez-la d’abord.</translation>
    </message>
    <message>
        <source>Files are being imported: wait for that, or cancel it, first.</source>
        <translation>Des fichiers sont en cours d’importation&#xa0;: attendez d’abord la fin, ou annulez.</translation>
    </message>
    <message>
        <source>Your log is being restored or merged: wait until that is done.</source>
        <translation>Votre journal est en cours de restauration ou de fusion&#xa0;: attendez la fin.</translation>
    </message>
    <message>
        <source>The window of %1, which would follow, is open already and comes to the front: close it first.</source>
        <translation>La fenêtre de %1, qui prendrait la suite, est déjà ouverte et passe au premier plan&#xa0;: fermez-la d’abord.</translation>
    </message>
    <message>
        <source>The window of %1 is open already; it comes to the front.</source>
        <translation>La fenêtre de %1 est déjà ouverte&#xa0;; elle passe au premier plan.</translation>
    </message>
    <message>
        <source>%1 is not deleted. %2</source>
        <translation>%1 n’est pas supprimé. %2</translation>
    </message>
    <message>
        <source>Another program has the log open: try again when that has ended.</source>
        <translation>Un autre programme a le journal ouvert&#xa0;: réessayez quand il sera terminé.</translation>
    </message>
    <message>
        <source>%1 is deleted. All of it lies in %2, and is erased when you erase that folder. To have it back, make a new runner and merge the log from there.</source>
        <translation>%1 est supprimé. Tout se trouve dans %2, et ne sera effacé que si vous effacez ce dossier. Pour le retrouver, créez un nouveau profil et fusionnez le journal qui s’y trouve.</translation>
    </message>
    <message>
        <source>What is imported goes into the log of %1.</source>
        <translation>Ce qui est importé va dans le journal de %1.</translation>
    </message>
    <message>
        <source>%1 is deleted; the log lies in %2. %3 What is left is tried again whenever Stridetick starts.</source>
        <translation>%1 est supprimé ; le journal se trouve dans %2. %3 Le reste est réessayé à chaque démarrage de Stridetick.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::ProgrammeController</name>
    <message>
        <source>Your log is being restored or merged: go on when that is done.</source>
        <translation>Votre journal est en cours de restauration ou de fusion&#xa0;: continuez ensuite.</translation>
    </message>
    <message>
        <source>Your log cannot be read just now: the plan waits for it.</source>
        <translation>Votre journal est illisible pour l’instant&#xa0;: le plan l’attend.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::PulseCard</name>
    <message>
        <source>Pulse</source>
        <translation>Voyant</translation>
    </message>
    <message>
        <source>Show each step by</source>
        <translation>Montrer chaque pas par</translation>
    </message>
    <message>
        <source>What the desktop asks for</source>
        <translation>Ce que demande le bureau</translation>
    </message>
    <message>
        <source>A large flash</source>
        <translation>Un grand éclair</translation>
    </message>
    <message>
        <source>A small disc</source>
        <translation>Un petit disque</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>In full screen the edges of the screen flash with each step, so that you need not look at it. Above 180 steps a minute they flash with every other step, and never more than three times a second.</source>
        <translation>En plein écran, les bords de l’écran clignotent à chaque pas, sans que vous ayez à les regarder. Au-dessus de 180 pas par minute, ils clignotent un pas sur deux, et jamais plus de trois fois par seconde.</translation>
    </message>
    <message>
        <source>Your desktop asks for less motion: a small disc lights up with each step.</source>
        <translation>Votre bureau demande moins d’animations&#xa0;: un petit disque s’allume à chaque pas.</translation>
    </message>
    <message>
        <source>%1 Where the desktop asks for less motion it is a small disc.</source>
        <translation>%1 Si le bureau demande moins d’animations, c’est un petit disque.</translation>
    </message>
    <message>
        <source>%1 Your desktop asks for less motion; you chose the flash all the same.</source>
        <translation>%1 Votre bureau demande moins d’animations&#xa0;; vous avez quand même choisi l’éclair.</translation>
    </message>
    <message>
        <source>A small disc lights up with each step.</source>
        <translation>Un petit disque s’allume à chaque pas.</translation>
    </message>
    <message>
        <source>Steps are not shown. The time and the phase are.</source>
        <translation>Les pas ne sont pas montrés. Le temps et la phase le sont.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::ReminderLine</name>
    <message>
        <source>No longer remind me</source>
        <translation>Ne plus me le rappeler</translation>
    </message>
    <message>
        <source>No longer remind me of this</source>
        <translation>Ne plus me rappeler ceci</translation>
    </message>
</context>
<context>
    <name>stridetick::app::RemindersCard</name>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>One quiet line on the Review page, when there is something to say. Each can be put away for good there too.</source>
        <translation>Une ligne discrète à la page Bilan, quand il y a quelque chose à dire. Chacune peut aussi y être écartée pour de bon.</translation>
    </message>
    <message>
        <source>The day on which your shoes were new</source>
        <translation>Le jour où vos chaussures étaient neuves</translation>
    </message>
    <message>
        <source>Shoes new on</source>
        <translation>Chaussures neuves le</translation>
    </message>
    <message>
        <source>The distances that you note after your runs are added up from that day on.</source>
        <translation>Les distances que vous notez après vos courses s’additionnent à partir de ce jour.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::ReportController</name>
    <message>
        <source>From %1, %2, target %3</source>
        <translation>À partir de %1, %2, cible %3</translation>
    </message>
</context>
<context>
    <name>stridetick::app::ReportView</name>
    <message>
        <source>There is no programme to report on yet. Begin one on the Today page.</source>
        <translation>Il n’y a pas encore de programme à rapporter. Commencez-en un à la page Aujourd’hui.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>Le rapport</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>Your name, if it is to be there</source>
        <translation>Votre nom, s’il doit y figurer</translation>
    </message>
    <message>
        <source>if it is to be there; it is not kept</source>
        <translation>s’il doit y figurer&#xa0;; il n’est pas gardé</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Enregistrer en PDF…</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>Enregistrer le rapport en PDF</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Imprimer le rapport</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>One page for your physiotherapist or doctor</source>
        <translation>Une page pour votre kinésithérapeute ou votre médecin</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré dans %1.</translation>
    </message>
    <message>
        <source>The page was handed to the printer.</source>
        <translation>La page a été remise à l’imprimante.</translation>
    </message>
    <message>
        <source>The printer took nothing. See whether it is on and connected, or save the page as PDF.</source>
        <translation>L’imprimante n’a rien pris. Voyez si elle est allumée et connectée, ou enregistrez la page en PDF.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::RestoreCard</name>
    <message>
        <source>&amp;Keep the log as it is</source>
        <translation>&amp;Garder le journal tel quel</translation>
    </message>
    <message>
        <source>Keep the log as it is</source>
        <translation>Garder le journal tel quel</translation>
    </message>
    <message>
        <source>&amp;Restore it</source>
        <translation>Restaur&amp;er</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurer une sauvegarde</translation>
    </message>
    <message>
        <source>In the log now</source>
        <translation>Dans le journal actuel</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>Dans la sauvegarde</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mesures</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Courses</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Première entrée</translation>
    </message>
    <message>
        <source>Newest entry</source>
        <translation>Dernière entrée</translation>
    </message>
</context>
<context>
    <name>stridetick::app::RestoreController</name>
    <message>
        <source>Not in this backup, and gone from the log: %1, since %2.</source>
        <translation>Absent de cette sauvegarde, et retiré du journal&#xa0;: %1, depuis le %2.</translation>
    </message>
    <message>
        <source>Not in the log now, and back in it: %1.</source>
        <translation>Absent du journal actuel, et de retour&#xa0;: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries that you changed since would be as they were before.</source>
        <translation>
            <numerusform>%n entrée que vous avez modifiée depuis reviendrait à son état d’avant.</numerusform>
            <numerusform>%n entrées que vous avez modifiées depuis reviendraient à leur état d’avant.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log holds the very same entries now.</source>
        <translation>Le journal contient exactement les mêmes entrées.</translation>
    </message>
    <message>
        <source>Nothing was restored (%1): your log is as it was. Check the space on the disk and the folder, then try again.</source>
        <translation>Rien n’a été restauré (%1)&#xa0;: votre journal n’a pas changé. Vérifiez la place sur le disque et le dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>Restaurer la sauvegarde du %1&#xa0;?</translation>
    </message>
    <message>
        <source>This file is the log itself. Choose a backup.</source>
        <translation>Ce fichier est le journal lui-même. Choisissez une sauvegarde.</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>Restaurer %1&#xa0;?</translation>
    </message>
    <message>
        <source>Reading the backup …</source>
        <translation>Lecture de la sauvegarde…</translation>
    </message>
    <message>
        <source>The backup cannot be compared with the log just now (%1). Try again.</source>
        <translation>La sauvegarde ne peut pas être comparée au journal pour l’instant (%1). Réessayez.</translation>
    </message>
    <message>
        <source>What the log holds now is kept first, as the backup %1, and can be restored in the same way.</source>
        <translation>Le contenu actuel du journal est d’abord gardé, dans la sauvegarde %1, et peut être restauré de la même façon.</translation>
    </message>
    <message>
        <source>Restoring …</source>
        <translation>Restauration en cours…</translation>
    </message>
    <message>
        <source>Restored. What the log held before is kept as %1.</source>
        <translation>Restauré. Le contenu précédent du journal est gardé dans %1.</translation>
    </message>
    <message>
        <source>Your log is what %1 held. What it held before is kept in the folder of the backups as %2; %3 can restore it in the same way.</source>
        <translation>Votre journal a maintenant le contenu de %1. Son contenu précédent est gardé dans le dossier des sauvegardes, dans %2&#xa0;; %3 peut le restaurer de la même façon.</translation>
    </message>
    <message>
        <source>Log and backups</source>
        <translation>Journal et sauvegardes</translation>
    </message>
</context>
<context>
    <name>stridetick::app::ResultCard</name>
    <message>
        <source>Set a &amp;target</source>
        <translation>Fixer une ci&amp;ble</translation>
    </message>
    <message>
        <source>Set a target</source>
        <translation>Fixer une cible</translation>
    </message>
    <message>
        <source>Measure &amp;again</source>
        <translation>&amp;Mesurer à nouveau</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Mesurer à nouveau</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Delete this measurement</source>
        <translation>Supprimer cette mesure</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Annuler la suppression</translation>
    </message>
    <message>
        <source>Two ways of reading these taps disagree by more than 1 step a minute: measure again before you trust this.</source>
        <translation>Deux façons de lire ces frappes diffèrent de plus d’un pas par minute&#xa0;: mesurez à nouveau avant de vous y fier.</translation>
    </message>
    <message>
        <source>Very low: please measure again.</source>
        <translation>Très bas&#xa0;: mesurez à nouveau, s’il vous plaît.</translation>
    </message>
    <message>
        <source>Next: set a target 5 to 10 % higher and run to its click.</source>
        <translation>Ensuite&#xa0;: fixez une cible 5 à 10&#xa0;% plus élevée et courez à son clic.</translation>
    </message>
    <message>
        <source>Next: hold 160 with the click, measure again, or take 5 % more.</source>
        <translation>Ensuite&#xa0;: tenez 160 avec le clic, mesurez à nouveau, ou prenez 5&#xa0;% de plus.</translation>
    </message>
    <message>
        <source>%1 strides a minute × 2</source>
        <translation>%1 appuis d’un pied par minute × 2</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Supprimé.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Enregistrement…</translation>
    </message>
    <message>
        <source>Saved in your log.</source>
        <translation>Enregistré dans votre journal.</translation>
    </message>
    <message>
        <source>Not kept: the log cannot be used. See the notice above.</source>
        <translation>Non conservé&#xa0;: le journal est inutilisable. Voir l’avis ci-dessus.</translation>
    </message>
    <message>
        <source>Not saved yet: it is kept in memory and tried again.</source>
        <translation>Pas encore enregistré&#xa0;: gardé en mémoire et réessayé.</translation>
    </message>
    <message>
        <source>No raise needed, and none is proposed. If you like, run to a click at your own cadence: it can hold it when you tire or run downhill.</source>
        <translation>Pas besoin de hausse, et aucune n’est proposée. Si vous voulez, courez à un clic à votre propre cadence&#xa0;: il peut la tenir quand vous fatiguez ou courez en descente.</translation>
    </message>
    <message>
        <source>Acce&amp;pt %1 and go to Run</source>
        <translation>Acce&amp;pter %1, aller à Course</translation>
    </message>
    <message>
        <source>Kee&amp;p %1 and go to Run</source>
        <translation>&amp;Garder %1, aller à Course</translation>
    </message>
    <message>
        <source>Accept %1 steps a minute and go to Run</source>
        <translation>Accepter %1 pas par minute et aller à Course</translation>
    </message>
    <message>
        <source>Keep %1 steps a minute and go to Run</source>
        <translation>Garder %1 pas par minute et aller à Course</translation>
    </message>
    <message>
        <source>%1 %2 spm</source>
        <comment>in large letters</comment>
        <translation>%1 %2 pas/min</translation>
    </message>
    <message>
        <source>U&amp;ndo delete</source>
        <translation>&amp;Annuler la suppression</translation>
    </message>
    <message>
        <source>Back to T&amp;oday</source>
        <translation>&amp;Retour à Aujourd’hui</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Retour à Aujourd’hui</translation>
    </message>
    <message>
        <source>A quiet minute of your plan. What follows from it is on Today.</source>
        <translation>Une minute spontanée de votre plan. Ce qui en découle se trouve à la page Aujourd’hui.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::ReviewController</name>
    <message>
        <source>Your log is being restored or merged: change your entries when that is done.</source>
        <translation>Votre journal est en cours de restauration ou de fusion&#xa0;: modifiez vos entrées ensuite.</translation>
    </message>
    <message>
        <source>Undo: changed feet of the watch, run of %1</source>
        <translation>Annuler&#xa0;: pieds de la montre changés, course du %1</translation>
    </message>
    <message>
        <source>Undo: changed measurement of %1</source>
        <translation>Annuler&#xa0;: mesure du %1 modifiée</translation>
    </message>
    <message>
        <source>Undo: changed run of %1</source>
        <translation>Annuler&#xa0;: course du %1 modifiée</translation>
    </message>
    <message>
        <source>Undo: deleted measurement of %1</source>
        <translation>Annuler&#xa0;: mesure du %1 supprimée</translation>
    </message>
    <message>
        <source>Undo: deleted run of %1</source>
        <translation>Annuler&#xa0;: course du %1 supprimée</translation>
    </message>
</context>
<context>
    <name>stridetick::app::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Bilan</translation>
    </message>
    <message>
        <source>&amp;Measure my cadence</source>
        <translation>&amp;Mesurer ma cadence</translation>
    </message>
    <message>
        <source>Measure my cadence</source>
        <translation>Mesurer ma cadence</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Année</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>Import runs…</source>
        <translation>Importer des courses…</translation>
    </message>
    <message>
        <source>Import the runs of a watch</source>
        <translation>Importer les courses d’une montre</translation>
    </message>
    <message>
        <source>Reading your log …</source>
        <translation>Lecture de votre journal…</translation>
    </message>
    <message>
        <source>Nothing here yet. Measure your cadence first: tap one foot for a minute. Each measurement and each run then shows up here, week by week.</source>
        <translation>Encore rien ici. Mesurez d’abord votre cadence&#xa0;: tapez les appuis d’un pied pendant une minute. Chaque mesure et chaque course apparaissent ensuite ici, semaine par semaine.</translation>
    </message>
    <message>
        <source>Your weeks could not be read from the log. They are not gone: see the notice above.</source>
        <translation>Vos semaines n’ont pas pu être lues dans le journal. Elles ne sont pas perdues&#xa0;: voir l’avis ci-dessus.</translation>
    </message>
    <message>
        <source>%1; or drop the files on the window</source>
        <translation>%1&#xa0;; ou déposez les fichiers sur la fenêtre</translation>
    </message>
</context>
<context>
    <name>stridetick::app::RunExportBar</name>
    <message>
        <source>E&amp;xport this run…</source>
        <translation>E&amp;xporter cette course…</translation>
    </message>
    <message>
        <source>Export the selected run for a training log</source>
        <translation>Exporter la course choisie pour un carnet d’entraînement</translation>
    </message>
    <message>
        <source>Export this run</source>
        <translation>Exporter cette course</translation>
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
        <translation>Cette course est encore en cours&#xa0;: arrêtez-la d’abord.</translation>
    </message>
    <message>
        <source>A run is being written: wait until that is done.</source>
        <translation>Une course est en cours d’écriture&#xa0;: attendez la fin.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::RunExportController</name>
    <message>
        <source>%1 was not written: the ending of its name says the format, .fit or .tcx.</source>
        <translation>%1 n’a pas été écrit&#xa0;: l’extension du nom indique le format, .fit ou .tcx.</translation>
    </message>
    <message>
        <source>%1 is the log itself: nothing was written. Choose another name.</source>
        <translation>%1 est le journal lui-même&#xa0;: rien n’a été écrit. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>%1 was not written, as your log cannot be read just now: see the notice above, then try again.</source>
        <translation>%1 n’a pas été écrit, car votre journal est illisible pour l’instant&#xa0;: voir l’avis ci-dessus, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 est écrit.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Check the folder and the space on the disk, then try again.</source>
        <translation>%1 n’a pas pu être écrit (%2). Vérifiez le dossier et la place sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>Écriture de %1…</translation>
    </message>
</context>
<context>
    <name>stridetick::app::RunFigures</name>
    <message>
        <source>time</source>
        <translation>temps</translation>
    </message>
    <message>
        <source>steps heard</source>
        <translation>pas entendus</translation>
    </message>
    <message>
        <source>Practice so far: %1 of %2</source>
        <translation>Pratique jusqu’ici&#xa0;: %1 sur %2</translation>
    </message>
</context>
<context>
    <name>stridetick::app::RunPage</name>
    <message>
        <source>Run</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Chest pain, faintness or unusual breathlessness: stop. Get help now.</source>
        <translation>Douleur à la poitrine, malaise ou essoufflement inhabituel&#xa0;: arrêtez-vous. Demandez de l’aide tout de suite.</translation>
    </message>
    <message>
        <source>&amp;Free run instead</source>
        <translation>Cou&amp;rse libre</translation>
    </message>
    <message>
        <source>Free run instead</source>
        <translation>Course libre</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Démarrer</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Set a &amp;target</source>
        <translation>Fixer une ci&amp;ble</translation>
    </message>
    <message>
        <source>Set a target</source>
        <translation>Fixer une cible</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Plein écran</translation>
    </message>
    <message>
        <source>Full scr&amp;een</source>
        <translation>Plein écra&amp;n</translation>
    </message>
    <message>
        <source>Start all the same</source>
        <translation>Démarrer quand même</translation>
    </message>
    <message>
        <source>With the click all the &amp;same</source>
        <translation>Avec le cl&amp;ic quand même</translation>
    </message>
    <message>
        <source>With the click all the same</source>
        <translation>Avec le clic quand même</translation>
    </message>
    <message>
        <source>Start without the click</source>
        <translation>Démarrer sans clic</translation>
    </message>
</context>
<context>
    <name>stridetick::app::RunSoundBar</name>
    <message>
        <source>Mute</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Test &amp;sound</source>
        <translation>&amp;Tester le son</translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation>Tester le son</translation>
    </message>
    <message>
        <source>Volume of the click</source>
        <translation>Volume du clic</translation>
    </message>
    <message>
        <source>Vo&amp;lume</source>
        <translation>&amp;Volume</translation>
    </message>
    <message>
        <source>&amp;Click settings</source>
        <translation>Ré&amp;glages du clic</translation>
    </message>
    <message>
        <source>Click settings</source>
        <translation>Réglages du clic</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Son coupé</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>&amp;Muet</translation>
    </message>
</context>
<context>
    <name>stridetick::app::RunnerDialog</name>
    <message>
        <source>Name of the runner</source>
        <translation>Nom du profil</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>New runner</source>
        <translation>Nouveau profil</translation>
    </message>
    <message>
        <source>Each runner has a programme, a history and settings of their own; nothing of one is in another&apos;s window or exports. It is no lock: whoever uses this computer under your name can open all of them.</source>
        <translation>Chaque profil a son programme, son historique et ses réglages&#xa0;; rien de l’un n’apparaît dans la fenêtre ni dans les exportations d’un autre. Ce n’est pas un verrou&#xa0;: qui utilise cet ordinateur sous votre nom peut tous les ouvrir.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>Ann&amp;uler</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Commencer</translation>
    </message>
    <message>
        <source>Begin as this runner</source>
        <translation>Commencer avec ce profil</translation>
    </message>
    <message>
        <source>This runner</source>
        <translation>Ce profil</translation>
    </message>
    <message>
        <source>The log is %1, with its backups beside it.</source>
        <translation>Le journal est %1, avec ses sauvegardes à côté.</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Supprimer…</translation>
    </message>
    <message>
        <source>Delete this runner</source>
        <translation>Supprimer ce profil</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renommer</translation>
    </message>
    <message>
        <source>Rename this runner</source>
        <translation>Renommer ce profil</translation>
    </message>
    <message>
        <source>The only runner cannot be deleted.</source>
        <translation>Le seul profil ne peut pas être supprimé.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::RunnerMenu</name>
    <message>
        <source>R&amp;unner</source>
        <translation>Prof&amp;il</translation>
    </message>
    <message>
        <source>This window has a log of its own, given by --log</source>
        <translation>Cette fenêtre a son propre journal, donné par --log</translation>
    </message>
    <message>
        <source>&amp;New runner…</source>
        <translation>&amp;Nouveau profil…</translation>
    </message>
    <message>
        <source>&amp;This runner…</source>
        <translation>&amp;Ce profil…</translation>
    </message>
</context>
<context>
    <name>stridetick::app::RunnerQuestion</name>
    <message>
        <source>Delete a runner</source>
        <translation>Supprimer un profil</translation>
    </message>
    <message>
        <source>The log, its backups and the settings are moved into a folder of their own in %1. Nothing is erased there until you do that yourself. To have it all back, make a new runner and merge the log from that folder: see Log and backups.</source>
        <translation>Le journal, ses sauvegardes et les réglages sont déplacés dans un dossier à part, dans %1. Rien n’y est effacé tant que vous ne le faites pas vous-même. Pour tout retrouver, créez un nouveau profil et fusionnez le journal de ce dossier&#xa0;: voir Journal et sauvegardes.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <source>Keep this runner</source>
        <translation>Garder ce profil</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Delete this runner</source>
        <translation>Supprimer ce profil</translation>
    </message>
    <message>
        <source>Delete %1 and all that the log holds?
%2</source>
        <translation>Supprimer %1 et tout ce que contient le journal&#xa0;?
%2</translation>
    </message>
</context>
<context>
    <name>stridetick::app::SafetyNotice</name>
    <message>
        <source>If you are injured, recently operated, pregnant with advice not to run, or have a heart or balance problem, ask a doctor or physiotherapist first. This app is not medical advice.</source>
        <translation>En cas de blessure, d’opération récente, de grossesse avec avis de ne pas courir, ou de problème de cœur ou d’équilibre, demandez d’abord à un médecin ou à un kinésithérapeute. Cette application n’est pas un avis médical.</translation>
    </message>
    <message>
        <source>I have &amp;read this</source>
        <translation>J’ai l&amp;u ceci</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>J’ai lu ceci</translation>
    </message>
</context>
<context>
    <name>stridetick::app::SessionCard</name>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Click only when a check is below the target</source>
        <translation>Clic seulement si un contrôle est sous la cible</translation>
    </message>
    <message>
        <source>Easy running first, no click</source>
        <translation>Course facile d’abord, sans clic</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Main part</source>
        <translation>Partie principale</translation>
    </message>
    <message>
        <source>Click on and off in turn</source>
        <translation>Clic et silence en alternance</translation>
    </message>
    <message>
        <source>Click on for</source>
        <translation>Clic pendant</translation>
    </message>
    <message>
        <source>Then off for</source>
        <translation>Puis silence pendant</translation>
    </message>
    <message>
        <source>Begin at another tempo</source>
        <translation>Commencer à un autre tempo</translation>
    </message>
    <message>
        <source>Begin at</source>
        <translation>Commencer à</translation>
    </message>
    <message>
        <source>steps a minute</source>
        <translation>pas par minute</translation>
    </message>
    <message>
        <source>Reach the tempo in</source>
        <translation>Atteindre le tempo en</translation>
    </message>
    <message>
        <source>A silent last minute</source>
        <translation>Dernière minute silencieuse</translation>
    </message>
    <message>
        <source>Sound at start, changes and end</source>
        <translation>Son au début, aux changements et à la fin</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucune</translation>
    </message>
    <message>
        <source>Until Stop</source>
        <translation>Jusqu’à Arrêter</translation>
    </message>
    <message>
        <source>8 steps</source>
        <translation>8 pas</translation>
    </message>
    <message>
        <source>What you change here is for the next run.</source>
        <translation>Ce que vous changez ici vaut pour la prochaine course.</translation>
    </message>
    <message>
        <source>Free runs are silent and go on until you stop them. Every 3 minutes a short sound asks for 20 seconds of taps; only where they are below your target, the click comes for 30 seconds. %1</source>
        <translation>Les courses libres sont silencieuses et durent jusqu’à ce que vous les arrêtiez. Toutes les 3 minutes, un son court demande 20 secondes de frappes&#xa0;; seulement si elles sont sous votre cible, le clic vient pendant 30 secondes. %1</translation>
    </message>
    <message>
        <source>The run goes on until you stop it. %1</source>
        <translation>La course dure jusqu’à ce que vous l’arrêtiez. %1</translation>
    </message>
    <message>
        <source>While the click is off, keep the beat you just heard. The silent last minute is added after the main part, unless that ends with the click off for as long. %1</source>
        <translation>Quand le clic se tait, gardez le rythme que vous venez d’entendre. La dernière minute silencieuse s’ajoute après la partie principale, sauf si celle-ci finit aussi longtemps sans clic. %1</translation>
    </message>
    <message>
        <source>While the click is off, keep the beat you just heard. %1</source>
        <translation>Quand le clic se tait, gardez le rythme que vous venez d’entendre. %1</translation>
    </message>
</context>
<context>
    <name>stridetick::app::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Séance</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Sortie</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Rappels</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Retour</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Retour à la page précédente</translation>
    </message>
</context>
<context>
    <name>stridetick::app::SoundCard</name>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Boost: up to 12 dB louder</source>
        <translation>Plus fort, jusqu’à 12 dB</translation>
    </message>
    <message>
        <source>Loud clicks for long harm your hearing: turn up only as far as the treadmill asks for. Peaks are limited; far up, the click gets harsher.</source>
        <translation>Des clics forts pendant longtemps abîment l’audition&#xa0;: ne montez qu’autant que le tapis le demande. Les crêtes sont limitées&#xa0;; très haut, le clic devient plus dur.</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>Tic</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>Clac</translation>
    </message>
    <message>
        <source>Wood</source>
        <translation>Bois</translation>
    </message>
    <message>
        <source>Knock</source>
        <translation>Coup</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Cloche</translation>
    </message>
    <message>
        <source>Beep</source>
        <translation>Bip</translation>
    </message>
    <message>
        <source>My own sample</source>
        <translation>Mon propre son</translation>
    </message>
    <message>
        <source>My own sample…</source>
        <translation>Mon propre son…</translation>
    </message>
    <message>
        <source>Choose my own sample</source>
        <translation>Choisir mon propre son</translation>
    </message>
    <message>
        <source>WAV, FLAC, Ogg or MP3, 1 second at most</source>
        <translation>WAV, FLAC, Ogg ou MP3, 1 seconde au plus</translation>
    </message>
    <message>
        <source>Own sample</source>
        <translation>Son personnel</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Try the click</source>
        <translation>Essayer le clic</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Écouter</translation>
    </message>
    <message>
        <source>Sounds (*.wav *.flac *.ogg *.mp3)</source>
        <translation>Sons (*.wav *.flac *.ogg *.mp3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Lecture du fichier…</translation>
    </message>
    <message>
        <source>Choose a file with the button above first.</source>
        <translation>Choisissez d’abord un fichier avec le bouton ci-dessus.</translation>
    </message>
    <message>
        <source>The click is muted: “%1” on the Run page turns it on.</source>
        <translation>Le clic est coupé : « %1 » à la page Course le remet.</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Couper le son</translation>
    </message>
    <message>
        <source>Can be tried once the sound device is open, while no run is on.</source>
        <translation>S’essaie dès que la sortie audio est ouverte, hors de toute course.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::SpeedField</name>
    <message>
        <source>Treadmill &amp;speed (optional)</source>
        <translation>&amp;Vitesse du tapis (facultatif)</translation>
    </message>
    <message>
        <source>Treadmill speed, optional</source>
        <translation>Vitesse du tapis, facultatif</translation>
    </message>
    <message>
        <source>Not a pace. Type minutes and seconds such as 6:00, or leave this empty.</source>
        <translation>Ce n’est pas une allure. Saisissez minutes et secondes, par exemple 6:00, ou laissez vide.</translation>
    </message>
    <message>
        <source>Not a treadmill speed. Type a number such as 9.5, or leave this empty.</source>
        <translation>Ce n’est pas une vitesse de tapis. Saisissez un nombre, par exemple 9,5, ou laissez vide.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::StartCard</name>
    <message>
        <source>M&amp;easure a minute</source>
        <translation>&amp;Mesurer une minute</translation>
    </message>
    <message>
        <source>Measure a minute</source>
        <translation>Mesurer une minute</translation>
    </message>
    <message>
        <source>Another target</source>
        <translation>Autre cible</translation>
    </message>
    <message>
        <source>Keep the plan that is on</source>
        <translation>Garder le plan en cours</translation>
    </message>
    <message>
        <source>A plan of four or six weeks</source>
        <translation>Un plan de quatre ou six semaines</translation>
    </message>
    <message>
        <source>Six weeks</source>
        <translation>Six semaines</translation>
    </message>
    <message>
        <source>Four weeks</source>
        <translation>Quatre semaines</translation>
    </message>
    <message>
        <source>Gentle start</source>
        <translation>Début en douceur</translation>
    </message>
    <message>
        <source>Your target of %1 is more than 10 % above your own %2. A plan goes no higher than 10 %, which is %3: that is what it starts with.</source>
        <translation>Votre cible de %1 est à plus de 10&#xa0;% au-dessus de votre propre cadence de %2. Un plan ne monte pas à plus de 10&#xa0;%, soit %3&#xa0;: c’est là qu’il commence.</translation>
    </message>
    <message>
        <source>Target: %1, your own cadence. The click fades while you keep it; there is no raise, so no gain is tested.</source>
        <translation>Cible&#xa0;: %1, votre propre cadence. Le clic s’estompe pendant que vous la gardez&#xa0;; il n’y a pas de hausse, donc aucun gain à tester.</translation>
    </message>
    <message>
        <source>Target: %1, which is %2 above your own %3.</source>
        <translation>Cible&#xa0;: %1, soit %2 au-dessus de votre propre cadence de %3.</translation>
    </message>
    <message>
        <source>No, not yet</source>
        <translation>Non, pas encore</translation>
    </message>
    <message>
        <source>A few short sessions a week, inside runs that you do anyway. The click is always on at first and fades week by week. The aim is that your feet keep the cadence without it.</source>
        <translation>Quelques courtes séances par semaine, dans des courses que vous faites de toute façon. Le clic est toujours là au début et s’estompe semaine après semaine. Le but est que vos pieds gardent la cadence sans lui.</translation>
    </message>
    <message>
        <source>Reading your log …</source>
        <translation>Lecture de votre journal…</translation>
    </message>
    <message>
        <source>First measure your own cadence: one minute of tapping.</source>
        <translation>Mesurez d’abord votre propre cadence&#xa0;: une minute de frappes.</translation>
    </message>
    <message>
        <source>It rests on a minute within a day of the click, which may still have been in your feet: a minute after a day without it makes a fairer start.</source>
        <translation>Elle repose sur une minute à moins d’un jour du clic, qui était peut-être encore dans vos pieds&#xa0;: une minute après un jour sans clic donne un départ plus juste.</translation>
    </message>
    <message>
        <source>It rests on one day. Cadence differs by ±2.3 % from day to day: a minute on a second day before you begin makes a fairer start.</source>
        <translation>Elle repose sur un seul jour. La cadence varie de ±2,3&#xa0;% d’un jour à l’autre&#xa0;: une minute un deuxième jour avant de commencer donne un départ plus juste.</translation>
    </message>
    <message>
        <source>It rests on the mean of two days.</source>
        <translation>Elle repose sur la moyenne de deux jours.</translation>
    </message>
    <message numerus="yes">
        <source>Six weeks, %n sessions of 15 to 30 minutes</source>
        <translation>
            <numerusform>Six semaines, %n séance de 15 à 30 minutes</numerusform>
            <numerusform>Six semaines, %n séances de 15 à 30 minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Four weeks, %n sessions of 15 to 30 minutes</source>
        <translation>
            <numerusform>Quatre semaines, %n séance de 15 à 30 minutes</numerusform>
            <numerusform>Quatre semaines, %n séances de 15 à 30 minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan that was stopped for pain is not taken up again with this. Have you been told that you may run again?</source>
        <translation>Le plan arrêté pour une douleur n’est pas repris ainsi. Vous a-t-on dit que vous pouvez courir à nouveau&#xa0;?</translation>
    </message>
    <message>
        <source>The plan that is on ends with this, and is not taken up again. Begin a new one?</source>
        <translation>Le plan en cours se termine ainsi, et ne se reprend pas. En commencer un nouveau&#xa0;?</translation>
    </message>
    <message>
        <source>&amp;Begin the plan</source>
        <translation>&amp;Commencer le plan</translation>
    </message>
    <message>
        <source>I have been told that I may run again: begin</source>
        <translation>On m’a dit que je peux courir à nouveau&#xa0;: commencer</translation>
    </message>
    <message>
        <source>End it and begin</source>
        <translation>Le terminer et commencer</translation>
    </message>
    <message>
        <source>Gentle start: week 1 at %1, %2 above your own, then the target</source>
        <translation>Début en douceur&#xa0;: semaine 1 à %1 (votre cadence + %2), puis la cible</translation>
    </message>
    <message>
        <source>What you said of your last run asks for a doctor&apos;s word first. Have you been told that you may run again?</source>
        <translation>Ce que vous avez dit de votre dernière course demande d’abord l’avis d’un médecin. Vous a-t-on dit que vous pouvez courir à nouveau&#xa0;?</translation>
    </message>
</context>
<context>
    <name>stridetick::app::TapPad</name>
    <message>
        <source>Tap pad</source>
        <translation>Zone de frappe</translation>
    </message>
</context>
<context>
    <name>stridetick::app::TargetPage</name>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Mesure</translation>
    </message>
    <message>
        <source>Go to Measure</source>
        <translation>Aller à Mesure</translation>
    </message>
    <message>
        <source>&amp;Raise my cadence</source>
        <translation>Au&amp;gmenter ma cadence</translation>
    </message>
    <message>
        <source>Raise my cadence</source>
        <translation>Augmenter ma cadence</translation>
    </message>
    <message>
        <source>Raise, 5 to 10 percent</source>
        <translation>Hausse, 5 à 10 pour cent</translation>
    </message>
    <message>
        <source>Hold my &amp;own cadence</source>
        <translation>&amp;Tenir ma cadence</translation>
    </message>
    <message>
        <source>Hold my own cadence</source>
        <translation>Tenir ma cadence</translation>
    </message>
    <message>
        <source>T&amp;ype a target</source>
        <translation>&amp;Saisir une cible</translation>
    </message>
    <message>
        <source>Type a target</source>
        <translation>Saisir une cible</translation>
    </message>
    <message>
        <source>Target in steps a minute</source>
        <translation>Cible en pas par minute</translation>
    </message>
    <message>
        <source>spm</source>
        <translation>pas/min</translation>
    </message>
    <message>
        <source>Use this target</source>
        <translation>Utiliser cette cible</translation>
    </message>
    <message>
        <source>&amp;Go to Run</source>
        <translation>Aller à C&amp;ourse</translation>
    </message>
    <message>
        <source>Go to Run</source>
        <translation>Aller à Course</translation>
    </message>
    <message>
        <source>No measurement to build on yet</source>
        <translation>Pas encore de mesure sur laquelle s’appuyer</translation>
    </message>
    <message>
        <source>Reading your log …</source>
        <translation>Lecture de votre journal…</translation>
    </message>
    <message>
        <source>Tap a whole minute first, or type a target if you know it.</source>
        <translation>Tapez d’abord une minute entière, ou saisissez une cible si vous la connaissez.</translation>
    </message>
    <message>
        <source>Your cadence: %1 %2 spm. %3</source>
        <translation>Votre cadence&#xa0;: %1 %2 pas/min. %3</translation>
    </message>
    <message>
        <source>Your two measurements of that day differ by more than 4 spm. Measure a third time: the middle one will count.</source>
        <translation>Vos deux mesures de ce jour diffèrent de plus de 4 pas/min. Mesurez une troisième fois&#xa0;: celle du milieu comptera.</translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation>Base&#xa0;: %1.</translation>
    </message>
    <message>
        <source>%1 asked, rounded up to a whole step. 5 to 10 % is %2 to %3 spm</source>
        <translation>%1 demandé, arrondi au pas supérieur. 5 à 10&#xa0;%, c’est %2 à %3 pas/min</translation>
    </message>
    <message>
        <source>%1 spm</source>
        <translation>%1 pas/min</translation>
    </message>
    <message>
        <source>%1 a minute on one foot</source>
        <translation>%1 par minute sur un pied</translation>
    </message>
    <message>
        <source>Your plan runs at %1, from a baseline of %2. This target is for free runs only.</source>
        <translation>Votre plan court à %1, à partir d’une référence de %2. Cette cible n’est que pour les courses libres.</translation>
    </message>
    <message>
        <source>In use now: %1 spm (%2)</source>
        <translation>En usage&#xa0;: %1 pas/min (%2)</translation>
    </message>
    <message>
        <source>The click holds this cadence for you when you tire or run downhill.</source>
        <translation>Le clic tient cette cadence pour vous quand vous fatiguez ou courez en descente.</translation>
    </message>
    <message>
        <source>%1 above your own %2: in the lab, 5 to 10 % more steps lower the load on knee and hip, and most runners can follow.</source>
        <translation>%1 au-dessus de votre propre cadence de %2&#xa0;: en laboratoire, 5 à 10&#xa0;% de pas en plus réduisent la charge sur le genou et la hanche, et la plupart des coureurs peuvent suivre.</translation>
    </message>
    <message>
        <source>That is still under 160; the next step comes after you have kept this one.</source>
        <translation>C’est encore sous 160&#xa0;; l’étape suivante vient quand vous aurez gardé celle-ci.</translation>
    </message>
    <message>
        <source>Use this &amp;target</source>
        <translation>&amp;Utiliser cette cible</translation>
    </message>
</context>
<context>
    <name>stridetick::app::TaskCard</name>
    <message>
        <source>A quiet minute first</source>
        <translation>D’abord une minute spontanée</translation>
    </message>
    <message>
        <source>No, go on with it</source>
        <translation>Non, le continuer</translation>
    </message>
    <message>
        <source>Yes, finish it</source>
        <translation>Oui, le finir</translation>
    </message>
    <message>
        <source>Yes, finish the plan</source>
        <translation>Oui, finir le plan</translation>
    </message>
    <message>
        <source>A run is on</source>
        <translation>Une course est en cours</translation>
    </message>
    <message>
        <source>&amp;Back to the run</source>
        <translation>Reto&amp;ur à la course</translation>
    </message>
    <message>
        <source>Take the plan up again</source>
        <translation>Reprendre le plan</translation>
    </message>
    <message>
        <source>I have been told that I may run again</source>
        <translation>On m’a dit que je peux courir à nouveau</translation>
    </message>
</context>
<context>
    <name>stridetick::app::TempoRow</name>
    <message>
        <source>steps a minute</source>
        <translation>pas par minute</translation>
    </message>
    <message numerus="yes">
        <source>%n steps a minute slower</source>
        <translation>
            <numerusform>%n pas par minute de moins</numerusform>
            <numerusform>%n pas par minute de moins</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps a minute faster</source>
        <translation>
            <numerusform>%n pas par minute de plus</numerusform>
            <numerusform>%n pas par minute de plus</numerusform>
        </translation>
    </message>
    <message>
        <source>More than 10 % above your baseline asks a lot of calves and lungs.</source>
        <translation>Plus de 10&#xa0;% au-dessus de votre référence demande beaucoup aux mollets et aux poumons.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Change what you said</source>
        <translation>Modifier ce que vous avez dit</translation>
    </message>
    <message>
        <source>Last decision</source>
        <translation>Dernière décision</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>stridetick::app::TraceChart</name>
    <message>
        <source>Cadence by minute, by the watch</source>
        <translation>Cadence par minute, selon la montre</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minute</translation>
    </message>
    <message>
        <source>spm</source>
        <translation>pas/min</translation>
    </message>
</context>
<context>
    <name>stridetick::app::TraceView</name>
    <message>
        <source>The &amp;watch counted one foot: double it</source>
        <translation>La montre a compté un seul pied&#xa0;: dou&amp;bler</translation>
    </message>
    <message>
        <source>minute in the band</source>
        <translation>minute dans la plage</translation>
    </message>
    <message>
        <source>minute outside it</source>
        <translation>minute hors de la plage</translation>
    </message>
    <message>
        <source>target, with its band of 3 % either side</source>
        <translation>cible, avec sa plage de 3&#xa0;% de chaque côté</translation>
    </message>
    <message>
        <source>The watch counted one foot: double it</source>
        <translation>La montre a compté un seul pied&#xa0;: doubler</translation>
    </message>
</context>
<context>
    <name>stridetick::app::WakeLock</name>
    <message>
        <source>no session bus</source>
        <translation>pas de bus de session</translation>
    </message>
    <message>
        <source>A run or a measurement is on</source>
        <translation>Une course ou une mesure est en cours</translation>
    </message>
</context>
<context>
    <name>stridetick::app::WeekEntries</name>
    <message>
        <source>Measurements, targets, runs and programme of the week</source>
        <translation>Mesures, cibles, courses et programme de la semaine</translation>
    </message>
    <message>
        <source>Ed&amp;it</source>
        <translation>&amp;Modifier</translation>
    </message>
    <message>
        <source>Edit the selected entry</source>
        <translation>Modifier l’entrée choisie</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Supprimer</translation>
    </message>
    <message>
        <source>Delete the selected entry</source>
        <translation>Supprimer l’entrée choisie</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Do again what was undone last</source>
        <translation>Rétablir ce qui vient d’être annulé</translation>
    </message>
    <message>
        <source>A step of the programme stays as it was taken.</source>
        <translation>Une étape du programme reste telle qu’elle a été faite.</translation>
    </message>
    <message>
        <source>Nothing was measured or run in this week.</source>
        <translation>Rien n’a été mesuré ni couru cette semaine-là.</translation>
    </message>
    <message>
        <source>Select a measurement or a run first.</source>
        <translation>Choisissez d’abord une mesure ou une course.</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
</context>
<context>
    <name>stridetick::app::WeekList</name>
    <message>
        <source>Weeks, newest first</source>
        <translation>Semaines, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semaine du</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Spontanée</translation>
    </message>
    <message>
        <source>Carry-over</source>
        <translation>Écho</translation>
    </message>
    <message>
        <source>Paced</source>
        <translation>Guidée</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Courses</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Course</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Montre</translation>
    </message>
    <message>
        <source>watch: the median of the runs that a watch saw, minute by minute</source>
        <translation>montre&#xa0;: la médiane des courses vues par une montre, minute par minute</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Cette semaine</translation>
    </message>
</context>
<context>
    <name>stridetick::app::WeeksView</name>
    <message>
        <source>&amp;Earlier weeks</source>
        <translation>Semaines &amp;précédentes</translation>
    </message>
    <message>
        <source>Earlier weeks</source>
        <translation>Semaines précédentes</translation>
    </message>
    <message>
        <source>&amp;Later weeks</source>
        <translation>Semaines suivan&amp;tes</translation>
    </message>
    <message>
        <source>Later weeks</source>
        <translation>Semaines suivantes</translation>
    </message>
    <message>
        <source>Weeks from %1</source>
        <translation>Semaines à partir du %1</translation>
    </message>
    <message>
        <source>This week – measured: %1, runs: %2, with the click: %3</source>
        <translation>Cette semaine – mesures&#xa0;: %1, courses&#xa0;: %2, avec le clic&#xa0;: %3</translation>
    </message>
    <message>
        <source>, watch: %1 spm</source>
        <translation>, montre&#xa0;: %1 pas/min</translation>
    </message>
    <message>
        <source>Steps a minute. Quiet: no click for 24 hours. Carry-over: no click, but one within 24 hours. Paced: with the click.</source>
        <translation>Pas par minute. Spontanée&#xa0;: pas de clic depuis 24 heures. Écho&#xa0;: sans clic, mais un clic dans les 24 heures. Guidée&#xa0;: avec le clic.</translation>
    </message>
    <message>
        <source>Watch: the median of the runs, by the runner&apos;s watch.</source>
        <translation>Montre&#xa0;: la médiane des courses, selon la montre du coureur.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::WindowCard</name>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Comme le bureau</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Speed in</source>
        <translation>Vitesse en</translation>
    </message>
    <message>
        <source>As the treadmill shows it. Distances follow: km or miles.</source>
        <translation>Comme le tapis l’affiche. Les distances suivent&#xa0;: km ou miles.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::YearMap</name>
    <message>
        <source>Days of the year</source>
        <translation>Jours de l’année</translation>
    </message>
</context>
<context>
    <name>stridetick::app::YearView</name>
    <message>
        <source>Year &amp;before</source>
        <translation>Année &amp;précédente</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Année précédente</translation>
    </message>
    <message>
        <source>&amp;Next year</source>
        <translation>Année suivan&amp;te</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Année suivante</translation>
    </message>
    <message>
        <source>run of less than 20 min</source>
        <translation>course de moins de 20 min</translation>
    </message>
    <message>
        <source>20 min or more</source>
        <translation>20 min ou plus</translation>
    </message>
    <message>
        <source>40 min or more</source>
        <translation>40 min ou plus</translation>
    </message>
    <message>
        <source>rest day of a programme</source>
        <translation>jour de repos d’un programme</translation>
    </message>
    <message>
        <source>training day without a run</source>
        <translation>jour d’entraînement sans course</translation>
    </message>
    <message>
        <source>programme paused or stopped</source>
        <translation>programme en pause ou arrêté</translation>
    </message>
    <message>
        <source>no run, no programme</source>
        <translation>ni course ni programme</translation>
    </message>
    <message>
        <source>with a refresher</source>
        <translation>avec une course d’entretien</translation>
    </message>
    <message>
        <source>quiet minute weeks after the end</source>
        <translation>minute spontanée, semaines après la fin</translation>
    </message>
    <message>
        <source>Arrow keys go from day to day, Enter or a click opens the week.</source>
        <translation>Les flèches vont d’un jour à l’autre, Entrée ou un clic ouvre la semaine.</translation>
    </message>
    <message>
        <source>Days with a run: %1. Time run: %2. Training days without a run: %3; one missed day changes little.</source>
        <translation>Jours avec course&#xa0;: %1. Temps couru&#xa0;: %2. Jours d’entraînement sans course&#xa0;: %3&#xa0;; un jour manqué change peu.</translation>
    </message>
</context>
</TS>
