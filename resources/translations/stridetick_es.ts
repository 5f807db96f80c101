<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AwakeNotice</name>
    <message>
        <source>Stridetick cannot keep this screen awake: set the screen and sleep timers yourself for the run.</source>
        <translation>Stridetick no puede mantener encendida esta pantalla: ajusta los tiempos de pantalla y suspensión antes de correr.</translation>
    </message>
</context>
<context>
    <name>CadencePlot</name>
    <message>
        <source>steps a minute</source>
        <translation>pasos por minuto</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>exactly on target</source>
        <translation>justo en el objetivo</translation>
    </message>
    <message>
        <source>%1 % above target</source>
        <translation>%1 % por encima del objetivo</translation>
    </message>
    <message>
        <source>%1 % below target</source>
        <translation>%1 % por debajo del objetivo</translation>
    </message>
    <message>
        <source>Warning: more than 10 % above your baseline. Take slower, easier steps.</source>
        <translation>Atención: más de un 10 % por encima de tu referencia. Da pasos más lentos y suaves.</translation>
    </message>
    <message>
        <source>Green: you keep your target %1.</source>
        <translation>Verde: mantienes tu objetivo %1.</translation>
    </message>
    <message>
        <source>In the band of your target %1: close to it.</source>
        <translation>Dentro del margen de tu objetivo %1: cerca de él.</translation>
    </message>
    <message>
        <source>Below the band of your target %1: quicker, shorter steps.</source>
        <translation>Por debajo del margen de tu objetivo %1: pasos más rápidos y cortos.</translation>
    </message>
    <message>
        <source>Above the band of your target %1: easy, you are ahead of it.</source>
        <translation>Por encima del margen de tu objetivo %1: con calma, vas por delante de él.</translation>
    </message>
    <message numerus="yes">
        <source>%n taps</source>
        <translation>
            <numerusform>%n toque</numerusform>
            <numerusform>%n toques</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep tapping: %1 s left</source>
        <translation>Sigue marcando: quedan %1 s</translation>
    </message>
    <message>
        <source>%1. So far about %2</source>
        <translation>%1. Por ahora, unos %2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>If you like, check your cadence with the click: C, then 20 s of taps.</source>
        <translation>Si quieres, comprueba tu cadencia con el clic: C, y luego 20 s de toques.</translation>
    </message>
    <message>
        <source>If you like, check how well you keep the beat alone: C, then 20 s of taps.</source>
        <translation>Si quieres, comprueba si mantienes el compás sin ayuda: C, y luego 20 s de toques.</translation>
    </message>
    <message>
        <source>Time for a check: C, then 20 s of taps. If you are below, the click comes.</source>
        <translation>Toca un control: C, y luego 20 s de toques. Si vas por debajo, llega el clic.</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1, %2. %3</translation>
    </message>
    <message>
        <source>%1 spm. In the easy minutes: not judged.</source>
        <translation>%1 pasos/min. En los minutos suaves: no se valora.</translation>
    </message>
    <message>
        <source>Too short: a check takes 20 s of taps without a pause. Nothing was stored.</source>
        <translation>Demasiado corto: un control necesita 20 s de toques sin pausa. No se guardó nada.</translation>
    </message>
    <message>
        <source>Too few taps: tap each strike of one foot, 16 at least. Nothing was stored.</source>
        <translation>Muy pocos toques: marca cada pisada de un pie, 16 como mínimo. No se guardó nada.</translation>
    </message>
    <message>
        <source>Uneven taps: no cadence can be read from them. Nothing was stored.</source>
        <translation>Toques irregulares: de ellos no se puede leer ninguna cadencia. No se guardó nada.</translation>
    </message>
    <message>
        <source>More than one runner&apos;s feet: tap the strikes of one. Nothing was stored.</source>
        <translation>Más que los pies de una persona: marca solo las pisadas de uno. No se guardó nada.</translation>
    </message>
    <message>
        <source>Tap each strike of one foot, 20 s from your first tap. Space, Enter, any letter or the pad taps; Cancel ends it.</source>
        <translation>Marca cada pisada de un pie, 20 s desde tu primer toque. Sirven Espacio, Intro, cualquier letra o la zona de toque; Cancelar lo termina.</translation>
    </message>
    <message>
        <source>Tap each strike of one foot, 20 s from your first tap. Space, Enter, any letter or the pad taps; %1 cancels.</source>
        <translation>Marca cada pisada de un pie, 20 s desde tu primer toque. Sirven Espacio, Intro, cualquier letra o la zona de toque; %1 cancela.</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Writes a backup of the log, beside an open window too, and reads it again from end to end. It goes into the folder &quot;backups&quot; beside the log, where the program never removes it, or into FILE. A file under its own name is always a whole one.

Exit codes: 0 done; 1 not done, or with --list: not every backup is sound; 2 not told well.</source>
        <translation>Escribe una copia del registro, aunque haya una ventana abierta, y la vuelve a leer entera. Va a la carpeta &quot;backups&quot; junto al registro, donde el programa nunca la borra, o a FILE. Un archivo con su propio nombre siempre está completo.

Códigos de salida: 0 hecho; 1 no hecho, o con --list: no todas las copias están en buen estado; 2 mal indicado.</translation>
    </message>
    <message>
        <source>What to write.</source>
        <translation>Qué escribir.</translation>
    </message>
    <message>
        <source>Replace FILE if there is one.</source>
        <translation>Reemplazar FILE si ya existe.</translation>
    </message>
    <message>
        <source>List the backups, newest first, each read from end to end.</source>
        <translation>Listar las copias, de la más reciente a la más antigua, leídas enteras.</translation>
    </message>
    <message>
        <source>Say nothing but what went wrong.</source>
        <translation>No decir nada más que lo que falle.</translation>
    </message>
    <message>
        <source>%1 is the log itself.</source>
        <translation>%1 es el propio registro.</translation>
    </message>
    <message>
        <source>%1 is a folder; name a file in it.</source>
        <translation>%1 es una carpeta; indica un archivo dentro de ella.</translation>
    </message>
    <message>
        <source>%1 is there already; --force replaces it.</source>
        <translation>%1 ya existe; --force lo reemplaza.</translation>
    </message>
    <message>
        <source>Beside %1 is a database&apos;s journal, so that a program may have it open. Choose another name.</source>
        <translation>Junto a %1 está el diario de una base de datos: puede que un programa la tenga abierta. Elige otro nombre.</translation>
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
        <translation>No hay copias en %1.</translation>
    </message>
    <message>
        <source>backup takes one FILE, or none.</source>
        <translation>backup admite un FILE o ninguno.</translation>
    </message>
    <message>
        <source>--list takes no FILE and no --force: it writes nothing.</source>
        <translation>--list no admite FILE ni --force: no escribe nada.</translation>
    </message>
    <message>
        <source>--force is for a FILE: other backups never replace one.</source>
        <translation>--force es para un FILE: las demás copias nunca reemplazan otra.</translation>
    </message>
    <message>
        <source>The backup could not be written (%1). Check the folder and the space on the disk, and try again.</source>
        <translation>No se pudo escribir la copia (%1). Comprueba la carpeta y el espacio en el disco e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Reads the log from end to end, beside an open window too, and tells whether it is sound and what is in it. With FILE it checks that instead: backups, or other logs. Nothing is changed.

Exit codes: 0 sound; 1 damaged; 2 not told well; 3 could not be checked (not there, not a log, from a newer version, locked, not readable). Of several files the worst counts: damaged, then not checked, then sound.</source>
        <translation>Lee el registro entero, aunque haya una ventana abierta, y dice si está en buen estado y qué contiene. Con FILE comprueba ese archivo en su lugar: copias u otros registros. No se cambia nada.

Códigos de salida: 0 en buen estado; 1 dañado; 2 mal indicado; 3 no se pudo comprobar (no existe, no es un registro, es de una versión más nueva, está bloqueado, no se puede leer). De varios archivos cuenta el peor resultado: dañado, luego no comprobado, luego en buen estado.</translation>
    </message>
    <message>
        <source>What to check.</source>
        <translation>Qué comprobar.</translation>
    </message>
    <message>
        <source>Say nothing but what is wrong.</source>
        <translation>No decir nada más que lo que esté mal.</translation>
    </message>
    <message>
        <source>sound, of an older version: the next start brings it up to date</source>
        <translation>en buen estado, de una versión anterior: el próximo inicio lo actualiza</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>en buen estado</translation>
    </message>
    <message>
        <source>newest backup: %1, %2</source>
        <translation>copia más reciente: %1, %2</translation>
    </message>
    <message>
        <source>FILE needs a name.</source>
        <translation>FILE necesita un nombre.</translation>
    </message>
    <message>
        <source>Plays the click in a terminal, until Ctrl-C or the end of --minutes.

Example: stridetick click 168 --accent 2</source>
        <translation>Reproduce el clic en un terminal hasta Ctrl-C o hasta que acabe --minutes.

Ejemplo: stridetick click 168 --accent 2</translation>
    </message>
    <message>
        <source>The tempo, 30 to 300 steps a minute: 158.3.</source>
        <translation>El tempo, de 30 a 300 pasos por minuto: 158.3.</translation>
    </message>
    <message>
        <source>The sound system: pulse, alsa or jack. Else the first that answers.</source>
        <translation>El sistema de sonido: pulse, alsa o jack. Si no, el primero que responda.</translation>
    </message>
    <message>
        <source>What to play on, by its name. Else the system&apos;s default.</source>
        <translation>En qué reproducir, por su nombre. Si no, la salida del sistema.</translation>
    </message>
    <message>
        <source>While that device is not there wait in silence, the beat going on. Else the default sounds.</source>
        <translation>Mientras no esté ese dispositivo, esperar en silencio con el compás en marcha. Si no, suena la salida predeterminada.</translation>
    </message>
    <message>
        <source>%1 is not there: the click sounds on %2 until it is.</source>
        <translation>%1 no está: hasta que esté, el clic suena en %2.</translation>
    </message>
    <message>
        <source>The sound is back, on %1.</source>
        <translation>El sonido ha vuelto, en %1.</translation>
    </message>
    <message>
        <source>%1, on %2 (%3 Hz, %4). Ctrl-C stops.</source>
        <translation>%1, en %2 (%3 Hz, %4). Ctrl-C para.</translation>
    </message>
    <message>
        <source>There is no sound device (%1). It is tried again by itself; Ctrl-C stops.</source>
        <translation>No hay ningún dispositivo de sonido (%1). Se sigue intentando; Ctrl-C para.</translation>
    </message>
    <message>
        <source>%1 stopped answering. It is tried again by itself; Ctrl-C stops.</source>
        <translation>%1 ha dejado de responder. Se sigue intentando; Ctrl-C para.</translation>
    </message>
    <message>
        <source>click needs one tempo: stridetick click 168.</source>
        <translation>click necesita un tempo: stridetick click 168.</translation>
    </message>
    <message>
        <source>The tempo</source>
        <translation>El tempo</translation>
    </message>
    <message>
        <source>--api takes pulse, alsa or jack, not &quot;%1&quot;.</source>
        <translation>--api admite pulse, alsa o jack, no &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>%1 Try: stridetick %2 --help</source>
        <translation>%1 Prueba: stridetick %2 --help</translation>
    </message>
    <message>
        <source>Or a sound file of your own, of at most a second: --sound FILE</source>
        <translation>O un archivo de sonido propio, de un segundo como máximo: --sound FILE</translation>
    </message>
    <message>
        <source>sounds takes no arguments.</source>
        <translation>sounds no admite argumentos.</translation>
    </message>
    <message>
        <source>The answer could not be written to its end.</source>
        <translation>No se pudo escribir la respuesta hasta el final.</translation>
    </message>
    <message>
        <source>Writes the log for other programs, beside an open window too. --json writes all of it into one file that import and merge read back without loss, deleted records too. --csv writes a sheet of each table, and one of the weeks, into a folder, without what is deleted. --fit and --tcx write each run that has ended into a file of its own, for training logs; its cadence is what a watch saw or the run&apos;s checks found, never the click&apos;s. The log is not changed, and a file under its own name is always a whole one.

Exit codes: 0 done; 1 not done, or not to the end, or the log is damaged; 2 not told well; 3 the log could not be read (not there, not a log, from a newer version, locked).</source>
        <translation>Escribe el registro para otros programas, aunque haya una ventana abierta. --json lo escribe todo en un archivo que import y merge vuelven a leer sin pérdida, también lo eliminado. --csv escribe en una carpeta una hoja por tabla, y otra de las semanas, sin lo eliminado. --fit y --tcx escriben cada carrera terminada en un archivo propio, para diarios de entrenamiento; su cadencia es la que vio un reloj o la que dieron los controles de la carrera, nunca la del clic. El registro no se cambia, y un archivo con su propio nombre siempre está completo.

Códigos de salida: 0 hecho; 1 no hecho, o no hasta el final, o el registro está dañado; 2 mal indicado; 3 no se pudo leer el registro (no existe, no es un registro, es de una versión más nueva, está bloqueado).</translation>
    </message>
    <message>
        <source>Write this file.</source>
        <translation>Escribir este archivo.</translation>
    </message>
    <message>
        <source>Write into this folder, which is made if need be.</source>
        <translation>Escribir en esta carpeta, que se crea si hace falta.</translation>
    </message>
    <message>
        <source>Write the runs as FIT files into this folder.</source>
        <translation>Escribir las carreras como archivos FIT en esta carpeta.</translation>
    </message>
    <message>
        <source>Write the runs as TCX files into this folder.</source>
        <translation>Escribir las carreras como archivos TCX en esta carpeta.</translation>
    </message>
    <message>
        <source>Runs of the last weeks alone, 1 to 1040.</source>
        <translation>Solo las carreras de las últimas semanas, de 1 a 1040.</translation>
    </message>
    <message>
        <source>The log, the window&apos;s own if not given.</source>
        <translation>El registro; si no se indica, el de la ventana.</translation>
    </message>
    <message>
        <source>Replace files that are there.</source>
        <translation>Reemplazar los archivos que ya existan.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>export takes one of --json FILE, --csv FOLDER, --fit FOLDER and --tcx FOLDER.</source>
        <translation>export admite uno de --json FILE, --csv FOLDER, --fit FOLDER y --tcx FOLDER.</translation>
    </message>
    <message>
        <source>export takes no &quot;%1&quot;; another log is named by --log FILE.</source>
        <translation>export no admite &quot;%1&quot;; otro registro se indica con --log FILE.</translation>
    </message>
    <message>
        <source>A file or folder needs a name.</source>
        <translation>Un archivo o una carpeta necesita un nombre.</translation>
    </message>
    <message>
        <source>--weeks takes 1 to 1040, with --fit or --tcx.</source>
        <translation>--weeks admite de 1 a 1040, con --fit o --tcx.</translation>
    </message>
    <message>
        <source>The log could not be written there (%1).</source>
        <translation>No se pudo escribir ahí el registro (%1).</translation>
    </message>
    <message>
        <source>Shows the last weeks, oldest first, beside an open window too. Nothing is changed: a log of an older version, or in a place that cannot be written, is read from a copy.

Exit codes: 0 shown; 1 the log is damaged; 2 not told well; 3 the log could not be read (not there, not a log, from a newer version, locked, not readable).</source>
        <translation>Muestra las últimas semanas, de la más antigua a la más reciente, aunque haya una ventana abierta. No se cambia nada: un registro de una versión anterior, o en un lugar donde no se puede escribir, se lee de una copia.

Códigos de salida: 0 mostrado; 1 el registro está dañado; 2 mal indicado; 3 no se pudo leer el registro (no existe, no es un registro, es de una versión más nueva, está bloqueado, no se puede leer).</translation>
    </message>
    <message>
        <source>How many, 1 to 1040; 8 if not given.</source>
        <translation>Cuántas, de 1 a 1040; 8 si no se indica.</translation>
    </message>
    <message>
        <source>The day on which weeks begin: monday. The locale&apos;s if not given.</source>
        <translation>El día en que empieza la semana: monday. Si no se indica, el de la configuración regional.</translation>
    </message>
    <message>
        <source>week of</source>
        <translation>semana del</translation>
    </message>
    <message>
        <source>quiet, spm</source>
        <translation>sin clic, pasos/min</translation>
    </message>
    <message>
        <source>carry-over</source>
        <translation>tras el clic</translation>
    </message>
    <message>
        <source>paced</source>
        <translation>con clic</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>carreras</translation>
    </message>
    <message>
        <source>with click</source>
        <translation>tiempo de clic</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>history takes no &quot;%1&quot;; another log is named by --log FILE.</source>
        <translation>history no admite &quot;%1&quot;; otro registro se indica con --log FILE.</translation>
    </message>
    <message>
        <source>--weeks takes 1 to %1, not &quot;%2&quot;.</source>
        <translation>--weeks admite de 1 a %1, no &quot;%2&quot;.</translation>
    </message>
    <message>
        <source>--first-day takes monday to sunday, not &quot;%1&quot;.</source>
        <translation>--first-day admite de monday a sunday, no &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Takes files into the log, each by what is in it: a log as JSON (export --json), or another log, as merge does; a watch&apos;s run (FIT, TCX, GPX), plain or packed (.gz, .zip), or a folder of them, with the folders in it. A run at the time of one that was logged with a click is added to that one. No FILE is ever changed, and one that was taken before adds nothing, though its run was deleted since. The log must not be open in a window.

Exit codes: 0 all were read, and their runs taken or there already (rides and the like are no runs, and no fault); 1 not every one was, or the log is in use, damaged or cannot be written, or Ctrl-C came: what was taken before stays; 2 not told well; 3 there is no log that can be read, or none of the files could be.</source>
        <translation>Incorpora archivos al registro, cada uno según lo que contiene: un registro en JSON (export --json) u otro registro, igual que merge; la carrera de un reloj (FIT, TCX, GPX), tal cual o comprimida (.gz, .zip), o una carpeta de ellas, con sus subcarpetas. Una carrera a la misma hora que otra registrada con clic se añade a esa. Nunca se cambia ningún FILE, y uno ya incorporado antes no añade nada, aunque su carrera se haya eliminado después. El registro no debe estar abierto en una ventana.

Códigos de salida: 0 se leyeron todos, y sus carreras se incorporaron o ya estaban (las rutas en bici y similares no son carreras, y no es un fallo); 1 no todos, o el registro está en uso, dañado o no se puede escribir, o llegó Ctrl-C: lo incorporado antes se queda; 2 mal indicado; 3 no hay ningún registro que se pueda leer, o no se pudo leer ningún archivo.</translation>
    </message>
    <message>
        <source>What to take.</source>
        <translation>Qué incorporar.</translation>
    </message>
    <message>
        <source>%1 is neither a watch&apos;s file nor a log of Stridetick, as JSON or itself.</source>
        <translation>%1 no es ni un archivo de reloj ni un registro de Stridetick, en JSON o tal cual.</translation>
    </message>
    <message>
        <source>import takes one FILE or more.</source>
        <translation>import necesita uno o más FILE.</translation>
    </message>
    <message>
        <source>Answer with one JSON object, errors too.</source>
        <translation>Responder con un objeto JSON, también los errores.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Open Stridetick with it: the damaged file is kept, and all that can be read goes into a new log.</source>
        <translation>%1 está dañado (%2). Ábrelo con Stridetick: el archivo dañado se conserva y todo lo que se pueda leer pasa a un registro nuevo.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2): no log can be restored from it.</source>
        <translation>%1 está dañado (%2): de él no se puede restaurar ningún registro.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3 to %4</source>
        <translation>%1, %2, de %3 a %4</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>diaria</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>a petición</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>antes de una actualización</translation>
    </message>
    <message>
        <source>before damage or loss</source>
        <translation>antes de un daño o una pérdida</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>antes de una restauración</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>antes de una combinación</translation>
    </message>
    <message>
        <source>Merges another log into this one: FILE is a log from another computer, a backup, or a log as JSON (export --json), and is never changed. Nothing doubles; what is deleted in one of the two is deleted; of what both changed the later is kept and the other is listed. What the log was is kept as a backup. It must not be open in a window.

Exit codes: 0 merged, or nothing was new; 1 not merged: the log is in use, damaged or cannot be written, or FILE is damaged; 2 not told well; 3 FILE, or the log, is none that can be read (not there, not a log, from a newer version).</source>
        <translation>Combina otro registro con este: FILE es el registro de otro ordenador, una copia o un registro en JSON (export --json), y nunca se cambia. Nada se duplica; lo que está eliminado en uno de los dos se elimina; de lo que cambiaron ambos se conserva lo último y lo otro se lista. Lo que había en el registro se guarda como copia. No debe estar abierto en una ventana.

Códigos de salida: 0 combinado, o no había nada nuevo; 1 no combinado: el registro está en uso, dañado o no se puede escribir, o FILE está dañado; 2 mal indicado; 3 FILE, o el registro, no se puede leer (no existe, no es un registro, es de una versión más nueva).</translation>
    </message>
    <message>
        <source>The other log.</source>
        <translation>El otro registro.</translation>
    </message>
    <message>
        <source>merge takes one FILE.</source>
        <translation>merge necesita un FILE.</translation>
    </message>
    <message>
        <source>Writes a run&apos;s click into a sound file: .wav, .flac, .ogg or .mp3. Ctrl-C cancels and leaves nothing.

Example: stridetick render --spm 168 --minutes 30 --on 3 --off 1 run.mp3</source>
        <translation>Escribe el clic de una carrera en un archivo de sonido: .wav, .flac, .ogg o .mp3. Ctrl-C cancela y no deja nada.

Ejemplo: stridetick render --spm 168 --minutes 30 --on 3 --off 1 run.mp3</translation>
    </message>
    <message>
        <source>Samples a second, 48000 if not given.</source>
        <translation>Muestras por segundo; 48000 si no se indica.</translation>
    </message>
    <message>
        <source>Replace the file if there is one.</source>
        <translation>Reemplazar el archivo si ya existe.</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>render needs one FILE to write.</source>
        <translation>render necesita un FILE en el que escribir.</translation>
    </message>
    <message>
        <source>render needs --spm, the tempo, and --minutes, the length.</source>
        <translation>render necesita --spm, el tempo, y --minutes, la duración.</translation>
    </message>
    <message>
        <source>--rate takes %1 to %2 samples a second, not &quot;%3&quot;.</source>
        <translation>--rate admite de %1 a %2 muestras por segundo, no &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>%1 spm</source>
        <translation>%1 pasos/min</translation>
    </message>
    <message>
        <source>--%1 takes %2 to %3 in steps of %4, not &quot;%5&quot;.</source>
        <translation>--%1 admite de %2 a %3 en saltos de %4, no &quot;%5&quot;.</translation>
    </message>
    <message>
        <source>--%1 takes minutes, from one second (0.02) to a day (%2), not &quot;%3&quot;.</source>
        <translation>--%1 admite minutos, de un segundo (0.02) a un día (%2), no &quot;%3&quot;.</translation>
    </message>
    <message>
        <source>There is no sound and no file &quot;%1&quot;. The sounds: %2.</source>
        <translation>No hay ningún sonido ni archivo &quot;%1&quot;. Los sonidos: %2.</translation>
    </message>
    <message>
        <source>The run&apos;s length, from its first beat, without --easy.</source>
        <translation>La duración de la carrera, desde su primer golpe, sin --easy.</translation>
    </message>
    <message>
        <source>Begin at this tempo and rise or fall to the run&apos;s own.</source>
        <translation>Empezar con este tempo y subir o bajar hasta el de la carrera.</translation>
    </message>
    <message>
        <source>Over so many minutes,</source>
        <translation>En tantos minutos,</translation>
    </message>
    <message>
        <source>or over so many steps; 8 if neither is given.</source>
        <translation>o en tantos pasos; 8 si no se indica ninguno.</translation>
    </message>
    <message>
        <source>So many minutes without the click before the run.</source>
        <translation>Tantos minutos sin clic antes de la carrera.</translation>
    </message>
    <message>
        <source>With the click for so many minutes,</source>
        <translation>Con el clic durante tantos minutos,</translation>
    </message>
    <message>
        <source>then without it for so many, in turn; the beat goes on.</source>
        <translation>luego sin él durante tantos, por turnos; el compás sigue.</translation>
    </message>
    <message>
        <source>A last minute without the click, unless it ends in one.</source>
        <translation>Un último minuto sin clic, salvo que ya acabe así.</translation>
    </message>
    <message>
        <source>So many beats before the first, 0 to 16.</source>
        <translation>Tantos golpes antes del primero, de 0 a 16.</translation>
    </message>
    <message>
        <source>An accent on every 2nd, 3rd or 4th step.</source>
        <translation>Un acento cada 2, 3 o 4 pasos.</translation>
    </message>
    <message>
        <source>A click on every Nth step only, 1 to 16.</source>
        <translation>Un clic solo cada N pasos, de 1 a 16.</translation>
    </message>
    <message>
        <source>Click for one foot only: left, right or both. The left one begins.</source>
        <translation>Clic para un solo pie: left, right o both. Empieza el izquierdo.</translation>
    </message>
    <message>
        <source>Feet apart in the headphones, 0 to 100 per cent.</source>
        <translation>Separación de los pies en los auriculares, de 0 a 100 por ciento.</translation>
    </message>
    <message>
        <source>A lower tone for the right foot.</source>
        <translation>Un tono más grave para el pie derecho.</translation>
    </message>
    <message>
        <source>The click&apos;s sound: one of stridetick sounds, or a file.</source>
        <translation>El sonido del clic: uno de stridetick sounds, o un archivo.</translation>
    </message>
    <message>
        <source>-50 (silence) to 12 dB; 0 is the click as it was made.</source>
        <translation>De -50 (silencio) a 12 dB; 0 es el clic tal como se hizo.</translation>
    </message>
    <message>
        <source>No sounds at the start, where the click comes and goes, and at the end.</source>
        <translation>Sin avisos sonoros al empezar, al ir y venir el clic y al acabar.</translation>
    </message>
    <message>
        <source>%1 takes %2 to %3 steps a minute in steps of 0.1, not &quot;%4&quot;.</source>
        <translation>%1 admite de %2 a %3 pasos por minuto en saltos de 0.1, no &quot;%4&quot;.</translation>
    </message>
    <message>
        <source>short and bright</source>
        <translation>corto y brillante</translation>
    </message>
    <message>
        <source>sharper and higher</source>
        <translation>más seco y agudo</translation>
    </message>
    <message>
        <source>a wood block</source>
        <translation>una caja china</translation>
    </message>
    <message>
        <source>deeper, like a knock on a door</source>
        <translation>más grave, como llamar a una puerta</translation>
    </message>
    <message>
        <source>a small bell</source>
        <translation>una campanilla</translation>
    </message>
    <message>
        <source>a plain tone</source>
        <translation>un tono simple</translation>
    </message>
    <message>
        <source>Above 0 dB the click is louder than it was made, and bent where it would go over full scale. Mind your ears.</source>
        <translation>Por encima de 0 dB el clic suena más fuerte de como se hizo, y se deforma donde pasaría del máximo. Cuida tus oídos.</translation>
    </message>
    <message>
        <source>%1 easy</source>
        <translation>%1 suaves</translation>
    </message>
    <message>
        <source>from %1 spm over %2</source>
        <translation>desde %1 pasos/min en %2</translation>
    </message>
    <message>
        <source>from %1 spm</source>
        <translation>desde %1 pasos/min</translation>
    </message>
    <message>
        <source>%1 on and %2 off</source>
        <translation>%1 con clic y %2 sin él</translation>
    </message>
    <message>
        <source>a silent end</source>
        <translation>un final en silencio</translation>
    </message>
    <message>
        <source>the same watch run, imported twice: %1, %2 was put away</source>
        <translation>la misma carrera de un reloj, importada dos veces: %1, se apartó %2</translation>
    </message>
    <message>
        <source>this log&apos;s</source>
        <translation>la de este registro</translation>
    </message>
    <message>
        <source>the other&apos;s</source>
        <translation>la del otro</translation>
    </message>
    <message>
        <source>changed in one and deleted in the other, deleted stays deleted: %1, %2 on %3</source>
        <translation>cambiado en uno y eliminado en el otro, sigue eliminado: %1, %2 del %3</translation>
    </message>
    <message>
        <source>changed in both, the later edit was kept: %1, %2 on %3</source>
        <translation>cambiado en ambos, se conservó lo último: %1, %2 del %3</translation>
    </message>
    <message>
        <source>this log&apos;s change</source>
        <translation>el cambio de este registro</translation>
    </message>
    <message>
        <source>the other&apos;s change</source>
        <translation>el cambio del otro</translation>
    </message>
    <message>
        <source>%1 is open in a window or another program. Close that, and try again.</source>
        <translation>%1 está abierto en una ventana o en otro programa. Ciérralo e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>No se puede escribir %1 (%2).</translation>
    </message>
    <message>
        <source>the file or its folder is read-only</source>
        <translation>el archivo o su carpeta es de solo lectura</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 deleted, %4 there already</source>
        <translation>%1 nuevas, %2 cambiadas, %3 eliminadas, %4 ya estaban</translation>
    </message>
    <message>
        <source>what the log was: %1</source>
        <translation>lo que había en el registro: %1</translation>
    </message>
    <message>
        <source>%1 imported, %2 added to runs of their time, %3 there already, %4 not runs, %5 unreadable</source>
        <translation>%1 importadas, %2 añadidas a carreras de su hora, %3 ya estaban, %4 no son carreras, %5 ilegibles</translation>
    </message>
    <message>
        <source>--foot takes left, right or both, not &quot;%1&quot;.</source>
        <translation>--foot admite left, right o both, no &quot;%1&quot;.</translation>
    </message>
    <message>
        <source>Every step that --every %1 leaves is the left foot&apos;s: with --foot right nothing would sound.</source>
        <translation>Todos los pasos que deja --every %1 son del pie izquierdo: con --foot right no sonaría nada.</translation>
    </message>
    <message>
        <source>--ramp-minutes and --ramp-steps need --ramp-from, the tempo to begin with.</source>
        <translation>--ramp-minutes y --ramp-steps necesitan --ramp-from, el tempo inicial.</translation>
    </message>
    <message>
        <source>A ramp takes --ramp-minutes or --ramp-steps, not both.</source>
        <translation>Una rampa admite --ramp-minutes o --ramp-steps, no ambos.</translation>
    </message>
    <message>
        <source>The ramp of --ramp-minutes is longer than the run of --minutes.</source>
        <translation>La rampa de --ramp-minutes es más larga que la carrera de --minutes.</translation>
    </message>
    <message>
        <source>--on and --off go together: minutes with the click, and without.</source>
        <translation>--on y --off van juntos: minutos con el clic y sin él.</translation>
    </message>
    <message>
        <source>--silent-end needs --minutes: a run without end has none.</source>
        <translation>--silent-end necesita --minutes: una carrera sin fin no lo tiene.</translation>
    </message>
    <message>
        <source>--count-in is for a run that begins with the click, not with --easy.</source>
        <translation>--count-in es para una carrera que empieza con el clic, no con --easy.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>an entry of the log, and its day</comment>
        <translation>%1 del %2</translation>
    </message>
    <message>
        <source>run</source>
        <comment>the time run</comment>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>Uso:</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[opciones]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>Opciones:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>Argumentos:</translation>
    </message>
    <message>
        <source>check takes FILE or --log and --runner, not both.</source>
        <translation>check admite FILE, o --log y --runner, no ambos.</translation>
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
        <translation>Sin ventana:
  stridetick render --spm 168 --minutes 30 run.mp3   una carrera en un archivo de sonido
  stridetick click 168                               el clic en un terminal
  stridetick sounds                                  los sonidos del clic
  stridetick backup                                  una copia del registro
  stridetick check                                   ¿está bien el registro?
  stridetick history --weeks 8                       las últimas semanas
  stridetick export --json log.json                  el registro para otros programas
  stridetick import run.fit log.json                 las carreras de un reloj, otro registro
  stridetick merge other.db                          el registro de otro ordenador
  stridetick runners                                 quién corre aquí
  stridetick remind --once                           ¿toca algo hoy?
Cada uno cuenta más con --help.</translation>
    </message>
</context>
<context>
    <name>DueToday</name>
    <message>
        <source>Nothing: there is no programme in this log.</source>
        <translation>Nada: en este registro no hay ningún programa.</translation>
    </message>
    <message>
        <source>Nothing: today is not one of your days.</source>
        <translation>Nada: hoy no es uno de tus días.</translation>
    </message>
    <message>
        <source>Nothing: you have had your session today.</source>
        <translation>Nada: hoy ya has hecho tu sesión.</translation>
    </message>
    <message>
        <source>Nothing: your last session was yesterday, a rest day between is advised.</source>
        <translation>Nada: tu última sesión fue ayer; se aconseja un día de descanso entre medias.</translation>
    </message>
    <message>
        <source>Nothing: the quiet minute asks for 24 hours without the click.</source>
        <translation>Nada: el minuto sin clic exige 24 horas sin el clic.</translation>
    </message>
    <message>
        <source>Nothing: today is a day without the click.</source>
        <translation>Nada: hoy es un día sin el clic.</translation>
    </message>
    <message>
        <source>Nothing: the programme is paused.</source>
        <translation>Nada: el programa está en pausa.</translation>
    </message>
    <message>
        <source>Nothing: the programme is finished and nothing is due.</source>
        <translation>Nada: el programa está terminado y no toca nada.</translation>
    </message>
    <message>
        <source>Say first how your last session was; then the next is offered.</source>
        <translation>Di primero qué tal fue tu última sesión; después se ofrece la siguiente.</translation>
    </message>
    <message>
        <source>Nothing: stopped for pain. The window says what now.</source>
        <translation>Nada: detenido por dolor. La ventana dice qué hacer ahora.</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>%1 – measured %2 %3 spm. %4.</source>
        <translation>%1 – medición: %2 %3 pasos/min. %4.</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>A %1.</translation>
    </message>
    <message>
        <source>Both feet.</source>
        <translation>Los dos pies.</translation>
    </message>
    <message>
        <source>With the click on.</source>
        <translation>Con el clic en marcha.</translation>
    </message>
    <message>
        <source>Uneven taps.</source>
        <translation>Toques irregulares.</translation>
    </message>
    <message>
        <source>%1 – target %2 spm (%3)</source>
        <translation>%1 – objetivo: %2 pasos/min (%3)</translation>
    </message>
    <message>
        <source>refresher run</source>
        <translation>carrera de repaso</translation>
    </message>
    <message>
        <source>run</source>
        <translation>carrera</translation>
    </message>
    <message>
        <source>%1 – %2 %3</source>
        <translation>%1 – %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>, click heard %1, %Ln steps</source>
        <translation>
            <numerusform>, clic oído %1, %Ln paso</numerusform>
            <numerusform>, clic oído %1, %Ln pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1 spm</source>
        <translation>a %1 pasos/min</translation>
    </message>
    <message>
        <source>, treadmill at %1</source>
        <translation>, cinta a %1</translation>
    </message>
    <message>
        <source>A target stays in the log as it was set. Set a new one on the Target page.</source>
        <translation>Un objetivo se queda en el registro como se fijó. Fija uno nuevo en la página Objetivo.</translation>
    </message>
    <message>
        <source>This run is on. Stop it on the Run page, then it can be changed or deleted.</source>
        <translation>Esta carrera está en marcha. Párala en la página Carrera; luego se puede cambiar o eliminar.</translation>
    </message>
    <message>
        <source>Half of it would be less than 60 steps a minute. Leave this off; if the value is wrong, delete the measurement.</source>
        <translation>La mitad sería menos de 60 pasos por minuto. Déjalo desactivado; si el valor es erróneo, elimina la medición.</translation>
    </message>
    <message>
        <source>Twice as much would be more than 220 steps a minute, which no runner takes. Leave this on; if the value is wrong, delete the measurement.</source>
        <translation>El doble sería más de 220 pasos por minuto, y nadie da tantos. Déjalo activado; si el valor es erróneo, elimina la medición.</translation>
    </message>
    <message>
        <source>A run that lasted 0:00 was none: cancel, and delete it instead.</source>
        <translation>Una carrera que duró 0:00 no lo fue: cancela y elimínala.</translation>
    </message>
    <message>
        <source>The log has this run with %1. Type a time up to that.</source>
        <translation>El registro tiene esta carrera con %1. Escribe una duración que no pase de ahí.</translation>
    </message>
</context>
<context>
    <name>FarWords</name>
    <message>
        <source>count-in</source>
        <translation>cuenta previa</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>suave</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>silenciado</translation>
    </message>
    <message>
        <source>click</source>
        <translation>clic</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>el final</translation>
    </message>
    <message>
        <source>click when below</source>
        <translation>clic si baja</translation>
    </message>
    <message>
        <source>until you stop</source>
        <translation>hasta que pares</translation>
    </message>
    <message>
        <source>click in %1</source>
        <translation>clic en %1</translation>
    </message>
    <message>
        <source>silent in %1</source>
        <translation>silencio en %1</translation>
    </message>
    <message>
        <source>end in %1</source>
        <translation>final en %1</translation>
    </message>
    <message>
        <source>Free run</source>
        <translation>Carrera libre</translation>
    </message>
    <message>
        <source>Refresher</source>
        <translation>Repaso</translation>
    </message>
    <message>
        <source>Session %1 of %2</source>
        <translation>Sesión %1 de %2</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>todo listo</translation>
    </message>
    <message>
        <source>steps a minute</source>
        <translation>pasos por minuto</translation>
    </message>
    <message>
        <source>target</source>
        <translation>objetivo</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>en pausa</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>quedan %1</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>medida</translation>
    </message>
    <message>
        <source>check</source>
        <translation>control</translation>
    </message>
    <message>
        <source>tap one foot</source>
        <translation>marca un pie</translation>
    </message>
    <message>
        <source>tap for %1</source>
        <translation>marca %1 más</translation>
    </message>
    <message>
        <source>check over</source>
        <translation>control terminado</translation>
    </message>
    <message>
        <source>silent</source>
        <comment>no click now</comment>
        <translation>sin clic</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>sin sonido</translation>
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
        <translation>millas</translation>
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
        <translation>min/milla</translation>
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
        <translation>en silencio</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>There is no file in %1.</source>
        <translation>No hay ningún archivo en %1.</translation>
    </message>
    <message>
        <source>%1 lies too deep in folders.</source>
        <translation>%1 está a demasiada profundidad de carpetas.</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>No se puede leer %1 (%2).</translation>
    </message>
    <message>
        <source>%1 holds too many files; those behind are left out.</source>
        <translation>%1 contiene demasiados archivos; los que siguen se omiten.</translation>
    </message>
    <message>
        <source>not a watch&apos;s file</source>
        <translation>no es un archivo de reloj</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>incompleto</translation>
    </message>
    <message>
        <source>changed since it was written</source>
        <translation>cambiado desde que se escribió</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>mal formado</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <source>nothing recorded in it</source>
        <translation>no hay nada grabado en él</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>no se puede leer</translation>
    </message>
    <message>
        <source>, its numbers taken for one foot&apos;s</source>
        <translation>, con sus números tomados como de un pie</translation>
    </message>
    <message>
        <source>, its numbers taken for both feet&apos;s</source>
        <translation>, con sus números tomados como de los dos pies</translation>
    </message>
    <message>
        <source>unreadable: %1 (%2)</source>
        <translation>ilegible: %1 (%2)</translation>
    </message>
    <message>
        <source>not a run</source>
        <translation>no es una carrera</translation>
    </message>
    <message>
        <source>deleted here before, and stays deleted</source>
        <translation>eliminada aquí antes, y sigue eliminada</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>ya estaba</translation>
    </message>
    <message>
        <source>added to the run of that time</source>
        <translation>añadida a la carrera de esa hora</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>importada</translation>
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
        <translation>un registro, no una carrera</translation>
    </message>
    <message>
        <source>the log does not take it (%1)</source>
        <translation>el registro no la admite (%1)</translation>
    </message>
    <message>
        <source>No new run</source>
        <translation>Ninguna carrera nueva</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new runs</source>
        <translation>
            <numerusform>%Ln carrera nueva</numerusform>
            <numerusform>%Ln carreras nuevas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added to the runs of their time</source>
        <translation>
            <numerusform>%Ln añadida a la carrera de su hora</numerusform>
            <numerusform>%Ln añadidas a las carreras de su hora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there already</source>
        <translation>
            <numerusform>%Ln ya estaba</numerusform>
            <numerusform>%Ln ya estaban</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted before</source>
        <translation>
            <numerusform>%Ln eliminada antes</numerusform>
            <numerusform>%Ln eliminadas antes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not runs</source>
        <translation>
            <numerusform>%Ln no es una carrera</numerusform>
            <numerusform>%Ln no son carreras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable</source>
        <translation>
            <numerusform>%Ln ilegible</numerusform>
            <numerusform>%Ln ilegibles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln logs</source>
        <translation>
            <numerusform>%Ln registro</numerusform>
            <numerusform>%Ln registros</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled at file %1 of %2: what was taken before stays, the rest was left out.</source>
        <translation>Cancelado en el archivo %1 de %2: lo incorporado antes se queda, el resto se omitió.</translation>
    </message>
    <message>
        <source>Cancelled: what was taken before stays, the rest was left out.</source>
        <translation>Cancelado: lo incorporado antes se queda, el resto se omitió.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs were deleted here before, and stay deleted.</source>
        <translation>
            <numerusform>%Ln carrera se eliminó aquí antes, y sigue eliminada.</numerusform>
            <numerusform>%Ln carreras se eliminaron aquí antes, y siguen eliminadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files do not say whether they count one foot or both: their numbers decided, and the list below says how.</source>
        <translation>
            <numerusform>%Ln archivo no dice si cuenta un pie o los dos: decidieron sus números, y la lista de abajo dice cómo.</numerusform>
            <numerusform>%Ln archivos no dicen si cuentan un pie o los dos: decidieron sus números, y la lista de abajo dice cómo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln logs are not imported here: merge them on the page %1.</source>
        <translation>
            <numerusform>%Ln registro no se importa aquí: combínalo en la página %1.</numerusform>
            <numerusform>%Ln registros no se importan aquí: combínalos en la página %1.</numerusform>
        </translation>
    </message>
    <message>
        <source>Log and backups</source>
        <translation>Registro y copias</translation>
    </message>
</context>
<context>
    <name>KeyAction</name>
    <message>
        <source>Go to Today</source>
        <translation>Ir a Hoy</translation>
    </message>
    <message>
        <source>Go to Measure</source>
        <translation>Ir a Medir</translation>
    </message>
    <message>
        <source>Go to Target</source>
        <translation>Ir a Objetivo</translation>
    </message>
    <message>
        <source>Go to Run</source>
        <translation>Ir a Carrera</translation>
    </message>
    <message>
        <source>Go to Review</source>
        <translation>Ir a Historial</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>Ir a los ajustes</translation>
    </message>
    <message>
        <source>Go to Log and backups</source>
        <translation>Ir a Registro y copias</translation>
    </message>
    <message>
        <source>Import runs</source>
        <translation>Importar carreras</translation>
    </message>
    <message>
        <source>Show what was imported</source>
        <translation>Mostrar lo que se importó</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Take back the last tap</source>
        <translation>Quitar el último toque</translation>
    </message>
    <message>
        <source>Start the minute over, or cancel a check</source>
        <translation>Empezar el minuto de nuevo, o cancelar un control</translation>
    </message>
    <message>
        <source>Start or stop the run</source>
        <translation>Empezar o parar la carrera</translation>
    </message>
    <message>
        <source>Start, pause or go on</source>
        <translation>Empezar, pausar o seguir</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>Parar la carrera</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>Pausar o seguir</translation>
    </message>
    <message>
        <source>Skip to what comes next</source>
        <translation>Saltar a lo que viene después</translation>
    </message>
    <message>
        <source>One step a minute faster</source>
        <translation>Un paso por minuto más rápido</translation>
    </message>
    <message>
        <source>One step a minute slower</source>
        <translation>Un paso por minuto más lento</translation>
    </message>
    <message>
        <source>Five steps a minute faster</source>
        <translation>Cinco pasos por minuto más rápido</translation>
    </message>
    <message>
        <source>Five steps a minute slower</source>
        <translation>Cinco pasos por minuto más lento</translation>
    </message>
    <message>
        <source>Mute the click, or not</source>
        <translation>Silenciar el clic, o no</translation>
    </message>
    <message>
        <source>Full screen, and back</source>
        <translation>Pantalla completa, y volver</translation>
    </message>
    <message>
        <source>Check your cadence by taps</source>
        <translation>Comprobar la cadencia con toques</translation>
    </message>
    <message>
        <source>Show the weeks</source>
        <translation>Mostrar las semanas</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>Mostrar el gráfico</translation>
    </message>
    <message>
        <source>Show the year</source>
        <translation>Mostrar el año</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Mostrar el informe</translation>
    </message>
    <message>
        <source>Undo a change</source>
        <translation>Deshacer un cambio</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>Rehacer lo que se deshizo</translation>
    </message>
    <message>
        <source>Edit the selected entry</source>
        <translation>Editar la entrada seleccionada</translation>
    </message>
    <message>
        <source>Delete the selected entry</source>
        <translation>Eliminar la entrada seleccionada</translation>
    </message>
    <message>
        <source>Fewer weeks</source>
        <translation>Menos semanas</translation>
    </message>
    <message>
        <source>More weeks</source>
        <translation>Más semanas</translation>
    </message>
    <message>
        <source>All weeks</source>
        <translation>Todas las semanas</translation>
    </message>
    <message>
        <source>Go back, or cancel what is being done</source>
        <translation>Volver, o cancelar lo que se está haciendo</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>En todas partes</translation>
    </message>
    <message>
        <source>While you tap</source>
        <translation>Mientras marcas</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Carrera</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Chart by week</source>
        <translation>Gráfico por semanas</translation>
    </message>
    <message>
        <source>Settings, log and imports</source>
        <translation>Ajustes, registro e importaciones</translation>
    </message>
    <message>
        <source>Open the user&apos;s guide</source>
        <translation>Abrir la guía del usuario</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>Más alto</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>Más bajo</translation>
    </message>
    <message>
        <source>Next tab of the settings</source>
        <translation>Pestaña siguiente de los ajustes</translation>
    </message>
    <message>
        <source>Previous tab of the settings</source>
        <translation>Pestaña anterior de los ajustes</translation>
    </message>
</context>
<context>
    <name>LogNotices</name>
    <message>
        <source>There is no backup that could hold the rest.</source>
        <translation>No hay ninguna copia que pueda tener el resto.</translation>
    </message>
    <message>
        <source>Your log was damaged. %1 The damaged file was put aside on %2 and is kept beside it as %3. %4</source>
        <translation>Tu registro estaba dañado. %1 El archivo dañado se apartó el %2 y se conserva junto a él como %3. %4</translation>
    </message>
    <message>
        <source>Nothing in it could be read.</source>
        <translation>No se pudo leer nada de él.</translation>
    </message>
    <message>
        <source>Read from it and in a new log: %1.</source>
        <translation>Leído de él y pasado a un registro nuevo: %1.</translation>
    </message>
    <message>
        <source>Nothing that you do until you close Stridetick will be kept.</source>
        <translation>No se guardará nada de lo que hagas hasta cerrar Stridetick.</translation>
    </message>
    <message>
        <source>Your log was brought up to date. The old one is kept as %1.</source>
        <translation>Tu registro se ha actualizado. El antiguo se guarda como %1.</translation>
    </message>
    <message>
        <source>Your log was written by a newer Stridetick and was left untouched. %1 Install the newer version to go on with it.</source>
        <translation>Tu registro lo escribió un Stridetick más nuevo y no se ha tocado. %1 Instala la versión más nueva para seguir con él.</translation>
    </message>
    <message>
        <source>The log file belongs to another program and was left untouched. %1 Start with another file: stridetick --log FILE.</source>
        <translation>El archivo del registro es de otro programa y no se ha tocado. %1 Inicia con otro archivo: stridetick --log FILE.</translation>
    </message>
    <message>
        <source>Your log cannot be written: the file or its folder is read-only. You see a copy. %1 Make it writable and start again.</source>
        <translation>No se puede escribir en tu registro: el archivo o su carpeta es de solo lectura. Ves una copia. %1 Permite que se pueda escribir e inicia de nuevo.</translation>
    </message>
    <message>
        <source>Your log could not be opened (%1). It is tried again all the time, and what you do meanwhile is kept in memory and written then. Close other programs that use the file, check the folder and the space on the disk, and leave the window open.</source>
        <translation>No se pudo abrir tu registro (%1). Se sigue intentando, y lo que hagas mientras se conserva en memoria y se escribe después. Cierra otros programas que usen el archivo, comprueba la carpeta y el espacio en el disco, y deja la ventana abierta.</translation>
    </message>
    <message>
        <source>A run that was cut short was recovered: find it under Review.</source>
        <translation>Se ha recuperado una carrera interrumpida: la encuentras en Historial.</translation>
    </message>
    <message>
        <source>The log cannot be written just now (%1). Everything is kept in memory and tried again; free some space or check the folder, and leave the window open.</source>
        <translation>Ahora no se puede escribir en el registro (%1). Todo se conserva en memoria y se intenta de nuevo; libera espacio o comprueba la carpeta, y deja la ventana abierta.</translation>
    </message>
    <message>
        <source>An entry could not be written and is not kept (%1). The others are; please report this with what you did before.</source>
        <translation>Una entrada no se pudo escribir y no se guarda (%1). Las demás sí; comunícalo, por favor, con lo que hiciste antes.</translation>
    </message>
    <message>
        <source>The log file was removed while it was in use. It was written anew on %1, with all that it held. Backups that were removed with it are gone; a new one is being made.</source>
        <translation>El archivo del registro se borró mientras estaba en uso. Se escribió de nuevo el %1, con todo lo que contenía. Las copias que se borraron con él se han perdido; se está haciendo una nueva.</translation>
    </message>
    <message>
        <source>Another file was put in the place of the log. What the log held until %1 is kept as %2; from now on the new file is written.</source>
        <translation>Se puso otro archivo en el lugar del registro. Lo que contenía el registro hasta el %1 se guarda como %2; desde ahora se escribe en el archivo nuevo.</translation>
    </message>
    <message>
        <source>The log cannot be read just now (%1). What you see is incomplete; nothing was deleted. Close other programs that use the file, or start again.</source>
        <translation>Ahora no se puede leer el registro (%1). Lo que ves está incompleto; no se ha eliminado nada. Cierra otros programas que usen el archivo o inicia de nuevo.</translation>
    </message>
    <message>
        <source>The backup of %1 may hold the rest: %2 shows what is in it and can restore it.</source>
        <translation>La copia del %1 puede tener el resto: %2 muestra qué contiene y puede restaurarla.</translation>
    </message>
    <message>
        <source>Log and backups</source>
        <translation>Registro y copias</translation>
    </message>
    <message>
        <source>Your log was not where it should be, and an empty one was begun. The backup of %1 is there: %2 shows what is in it and can restore it.</source>
        <translation>Tu registro no estaba donde debería, y se empezó uno vacío. Está la copia del %1: %2 muestra qué contiene y puede restaurarla.</translation>
    </message>
</context>
<context>
    <name>LogReplacement</name>
    <message>
        <source>Your log is being opened.</source>
        <translation>Tu registro se está abriendo.</translation>
    </message>
    <message>
        <source>Your log could not be opened yet: see the notice above.</source>
        <translation>Todavía no se ha podido abrir tu registro: lee el aviso de arriba.</translation>
    </message>
    <message>
        <source>This run of the program is not kept: no backup can be made, and nothing restored or merged. See the notice above.</source>
        <translation>Lo que haces ahora no se guarda: no se puede hacer ninguna copia, ni restaurar ni combinar nada. Lee el aviso de arriba.</translation>
    </message>
    <message>
        <source>Your log is being restored or merged: wait until that is done.</source>
        <translation>Tu registro se está restaurando o combinando: espera a que termine.</translation>
    </message>
    <message>
        <source>A run is on: stop it before you restore or merge.</source>
        <translation>Hay una carrera en marcha: párala antes de restaurar o combinar.</translation>
    </message>
    <message>
        <source>A minute is being tapped: finish it before you restore or merge.</source>
        <translation>Se está marcando un minuto: termínalo antes de restaurar o combinar.</translation>
    </message>
    <message>
        <source>Entries wait to be written; restore or merge after that.</source>
        <translation>Hay entradas que esperan a escribirse; restaura o combina después.</translation>
    </message>
    <message>
        <source>Files are being imported: wait for that, or cancel it, before you restore or merge.</source>
        <translation>Se están importando archivos: espera, o cancélalo, antes de restaurar o combinar.</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message numerus="yes">
        <source>%Ln measurements</source>
        <translation>
            <numerusform>%Ln medición</numerusform>
            <numerusform>%Ln mediciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs</source>
        <translation>
            <numerusform>%Ln carrera</numerusform>
            <numerusform>%Ln carreras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln targets</source>
        <translation>
            <numerusform>%Ln objetivo</numerusform>
            <numerusform>%Ln objetivos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln programmes</source>
        <translation>
            <numerusform>%Ln programa</numerusform>
            <numerusform>%Ln programas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>%Ln entrada</numerusform>
            <numerusform>%Ln entradas</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>Diaria</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>A petición</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>Antes de una actualización</translation>
    </message>
    <message>
        <source>Before damage or loss</source>
        <translation>Antes de un daño o una pérdida</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>Antes de una restauración</translation>
    </message>
    <message>
        <source>Before a merge</source>
        <translation>Antes de una combinación</translation>
    </message>
    <message>
        <source>Empty, or not there any more</source>
        <translation>Vacío, o ya no existe</translation>
    </message>
    <message>
        <source>Not a log of Stridetick</source>
        <translation>No es un registro de Stridetick</translation>
    </message>
    <message>
        <source>Of a newer Stridetick</source>
        <translation>De un Stridetick más nuevo</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>Dañado</translation>
    </message>
    <message>
        <source>Cannot be read just now</source>
        <translation>No se puede leer ahora</translation>
    </message>
    <message>
        <source>This file is empty or not there any more. Choose another one.</source>
        <translation>Este archivo está vacío o ya no existe. Elige otro.</translation>
    </message>
    <message>
        <source>This file is not a log of Stridetick. Choose another one.</source>
        <translation>Este archivo no es un registro de Stridetick. Elige otro.</translation>
    </message>
    <message>
        <source>This backup was written by a newer Stridetick. Install the newer version to restore it.</source>
        <translation>Esta copia la escribió un Stridetick más nuevo. Instala la versión más nueva para restaurarla.</translation>
    </message>
    <message>
        <source>This backup is damaged (%1) and is not restored. Choose another one.</source>
        <translation>Esta copia está dañada (%1) y no se restaura. Elige otra.</translation>
    </message>
    <message>
        <source>This backup cannot be read just now (%1). Check the file and its folder, then try again.</source>
        <translation>Esta copia no se puede leer ahora (%1). Comprueba el archivo y su carpeta e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>There is no log %1.</source>
        <translation>No hay ningún registro %1.</translation>
    </message>
    <message>
        <source>%1 is not a log of Stridetick (%2).</source>
        <translation>%1 no es un registro de Stridetick (%2).</translation>
    </message>
    <message>
        <source>%1 was written by a newer Stridetick (%2): install that version.</source>
        <translation>%1 lo escribió un Stridetick más nuevo (%2): instala esa versión.</translation>
    </message>
    <message>
        <source>%1 is damaged (%2): nothing was taken from it.</source>
        <translation>%1 está dañado (%2): no se incorporó nada de él.</translation>
    </message>
    <message>
        <source>%1 cannot be read just now (%2). Close other programs that use it, or check who may read it, and try again.</source>
        <translation>%1 no se puede leer ahora (%2). Cierra otros programas que lo usen, o comprueba quién puede leerlo, e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>No backup could be made (%1). Free some space, or check the folder of the backups.</source>
        <translation>No se pudo hacer ninguna copia (%1). Libera espacio o comprueba la carpeta de las copias.</translation>
    </message>
    <message>
        <source>A backup is made on each day on which you measure or run; those of the last %1 days, %2 weeks and %3 months stay, and those that you ask for stay for good. Let Syncthing, Nextcloud or Dropbox copy the folder of the backups, not the log itself: a copy of a log in use may lack what was written last.</source>
        <translation>Se hace una copia cada día en que mides o corres; se quedan las de los últimos %1 días, %2 semanas y %3 meses, y las que pides tú se quedan siempre. Deja que Syncthing, Nextcloud o Dropbox copien la carpeta de las copias, no el propio registro: a la copia de un registro en uso le puede faltar lo último que se escribió.</translation>
    </message>
</context>
<context>
    <name>LoginItem</name>
    <message>
        <source>Stridetick reminder</source>
        <translation>Recordatorio de Stridetick</translation>
    </message>
    <message>
        <source>Reminds of your cadence programme on its days</source>
        <translation>Recuerda tu programa de cadencia en sus días</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2): you will not be reminded. See to the folder and try again.</source>
        <translation>No se puede escribir %1 (%2): no recibirás recordatorios. Revisa la carpeta e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be removed (%2): remove it by hand, or you will still be reminded.</source>
        <translation>No se puede eliminar %1 (%2): elimínalo a mano, o seguirás recibiendo recordatorios.</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>T&amp;oday</source>
        <translation>&amp;Hoy</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Medir</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>&amp;Objetivo</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>&amp;Carrera</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>His&amp;torial</translation>
    </message>
    <message>
        <source>&amp;Log and backups…</source>
        <translation>&amp;Registro y copias…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Ajustes…</translation>
    </message>
    <message>
        <source>About Stridetick</source>
        <translation>Acerca de Stridetick</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Stridetick %1&lt;/b&gt;, a cadence trainer for runners. GPL-3.0-or-later.&lt;/p&gt;&lt;p&gt;A step rate 5 to 10 % higher lowers the load on knee and hip in the lab (Heiderscheit 2011, Lenhart 2014). Evidence that it changes how often runners get hurt is very limited (Anderson 2022), and 160 is a rule of thumb, not a law. This is not medical advice.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Stridetick %1&lt;/b&gt;, un entrenador de cadencia para corredores. GPL-3.0-or-later.&lt;/p&gt;&lt;p&gt;Una cadencia del 5 al 10 % más alta reduce la carga de rodilla y cadera en el laboratorio (Heiderscheit 2011, Lenhart 2014). Hay muy pocas pruebas de que cambie la frecuencia con que los corredores se lesionan (Anderson 2022), y 160 es una regla práctica, no una ley. Esto no es consejo médico.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Import runs…</source>
        <translation>&amp;Importar carreras…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About Stridetick</source>
        <translation>&amp;Acerca de Stridetick</translation>
    </message>
    <message>
        <source>User&apos;s &amp;guide</source>
        <translation>&amp;Guía del usuario</translation>
    </message>
</context>
<context>
    <name>MergeSource</name>
    <message>
        <source>There is no file %1.</source>
        <translation>No hay ningún archivo %1.</translation>
    </message>
    <message>
        <source>%1 is neither a log of Stridetick nor one as JSON.</source>
        <translation>%1 no es un registro de Stridetick, ni tal cual ni en JSON.</translation>
    </message>
    <message>
        <source>%1 is not a log as JSON that can be read (%2). The log is as it was.</source>
        <translation>%1 no es un registro en JSON que se pueda leer (%2). El registro está como estaba.</translation>
    </message>
    <message>
        <source>%1 could not be merged (%2). The log is as it was.</source>
        <translation>No se pudo combinar %1 (%2). El registro está como estaba.</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message numerus="yes">
        <source>%Ln other entries</source>
        <translation>
            <numerusform>%Ln entrada más</numerusform>
            <numerusform>%Ln entradas más</numerusform>
        </translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>Medición</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Carrera</translation>
    </message>
    <message>
        <source>Answers after the run</source>
        <translation>Respuestas tras la carrera</translation>
    </message>
    <message>
        <source>A watch&apos;s minutes of the run</source>
        <translation>Minutos de la carrera según un reloj</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>Referencia</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Steps of the programme</source>
        <translation>Pasos del programa</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>%1: the same run of a watch is in both; this log&apos;s is put away.</source>
        <translation>%1: la misma carrera de un reloj está en ambos; se aparta la de este registro.</translation>
    </message>
    <message>
        <source>%1: the same run of a watch is in both; the other log&apos;s is put away.</source>
        <translation>%1: la misma carrera de un reloj está en ambos; se aparta la del otro registro.</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>una hora desconocida</translation>
    </message>
    <message>
        <source>%1: deleted in the other log, and stays deleted; this log&apos;s change of %2 is given up.</source>
        <translation>%1: se eliminó en el otro registro, y así queda; se descarta el cambio de este registro (%2).</translation>
    </message>
    <message>
        <source>%1: deleted in this log, and stays deleted; the other log&apos;s change of %2 is given up.</source>
        <translation>%1: se eliminó en este registro, y así queda; se descarta el cambio del otro registro (%2).</translation>
    </message>
    <message>
        <source>%1: changed in both; the other log&apos;s change is the later one, this log&apos;s of %2 is given up.</source>
        <translation>%1: cambió en ambos; el cambio del otro registro es el último, se descarta el de este (%2).</translation>
    </message>
    <message>
        <source>%1: changed in both; this log&apos;s change is the later one, the other log&apos;s of %2 is given up.</source>
        <translation>%1: cambió en ambos; el cambio de este registro es el último, se descarta el del otro (%2).</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <translation>Nuevo: %1.</translation>
    </message>
    <message>
        <source>Changed there later: %1.</source>
        <translation>Cambiado allí después: %1.</translation>
    </message>
    <message>
        <source>Deleted there, and so here: %1.</source>
        <translation>Eliminado allí, y por tanto aquí: %1.</translation>
    </message>
    <message>
        <source>Nothing that you would see: only what the program notes for itself.</source>
        <translation>Nada que vayas a ver: solo lo que el programa anota para sí.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>an entry of the log, and its day</comment>
        <translation>%1 del %2</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Cadence trainer: tap to measure, run to the click, review the weeks.</source>
        <translation>Entrenador de cadencia: marca para medir, corre con el clic, repasa las semanas.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>Mostrar la versión.</translation>
    </message>
    <message>
        <source>Keep the log in FILE.</source>
        <translation>Guardar el registro en FILE.</translation>
    </message>
    <message>
        <source>Save pictures of every page, with a made-up runner&apos;s weeks, into FOLDER.</source>
        <translation>Guardar en FOLDER imágenes de todas las páginas, con las semanas de un corredor inventado.</translation>
    </message>
    <message>
        <source>Try: stridetick --help</source>
        <translation>Prueba: stridetick --help</translation>
    </message>
    <message>
        <source>--log needs the name of a file.</source>
        <translation>--log necesita el nombre de un archivo.</translation>
    </message>
    <message>
        <source>--tour needs the name of a folder.</source>
        <translation>--tour necesita el nombre de una carpeta.</translation>
    </message>
    <message>
        <source>The log of this runner, the first&apos;s if not given; stridetick runners tells who there is.</source>
        <translation>El registro de este corredor; si no se indica, el del primero. stridetick runners dice quiénes hay.</translation>
    </message>
    <message>
        <source>--log or --runner, not both.</source>
        <translation>--log o --runner, no ambos.</translation>
    </message>
    <message>
        <source>There is no runner &quot;%1&quot; here. There is: %2.</source>
        <translation>Aquí no hay ningún corredor &quot;%1&quot;. Hay: %2.</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message>
        <source>With --tour: only that look, one of %1.</source>
        <translation>Con --tour: solo ese aspecto, uno de %1.</translation>
    </message>
    <message>
        <source>With --tour: from right to left.</source>
        <translation>Con --tour: de derecha a izquierda.</translation>
    </message>
    <message>
        <source>Runs of a watch (FIT, TCX, GPX) and folders of them: the window imports them.</source>
        <translation>Carreras de un reloj (FIT, TCX, GPX) y carpetas de ellas: la ventana las importa.</translation>
    </message>
    <message>
        <source>There is no command and no file of this name: %1</source>
        <translation>No hay ninguna orden ni ningún archivo con este nombre: %1</translation>
    </message>
    <message>
        <source>--tour takes no FILE.</source>
        <translation>--tour no admite FILE.</translation>
    </message>
    <message>
        <source>--look is one of %1.</source>
        <translation>--look es uno de %1.</translation>
    </message>
    <message>
        <source>--look and --mirrored go with --tour FOLDER.</source>
        <translation>--look y --mirrored van con --tour FOLDER.</translation>
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
        <translation>al día siguiente: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>nota: %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pain&lt;/b&gt; (0 to 10): none; the day after was not answered.</source>
        <translation>&lt;b&gt;Dolor&lt;/b&gt; (de 0 a 10): ninguno; sobre el día siguiente no se respondió.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pain&lt;/b&gt; (0 to 10): none, nor on the day after.</source>
        <translation>&lt;b&gt;Dolor&lt;/b&gt; (de 0 a 10): ninguno, tampoco al día siguiente.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pain&lt;/b&gt; (0 to 10): none, nor on the day after where that was answered (%1 of %2).</source>
        <translation>&lt;b&gt;Dolor&lt;/b&gt; (de 0 a 10): ninguno, tampoco al día siguiente cuando se respondió (%1 de %2).</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pain&lt;/b&gt; (0 to 10): %1.</source>
        <translation>&lt;b&gt;Dolor&lt;/b&gt; (de 0 a 10): %1.</translation>
    </message>
    <message>
        <source>%1, a free run: %2</source>
        <translation>%1, carrera libre: %2</translation>
    </message>
    <message>
        <source>No run has been answered yet.</source>
        <translation>Todavía no se ha respondido sobre ninguna carrera.</translation>
    </message>
    <message>
        <source>Runs without pain: %1.</source>
        <translation>Carreras sin dolor: %1.</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Stop running on it and see a doctor or physiotherapist. The plan waits.</source>
        <translation>Deja de correr con este dolor y acude a un médico o fisioterapeuta. El plan espera.</translation>
    </message>
    <message>
        <source>Stop running on it and see a doctor or physiotherapist.</source>
        <translation>Deja de correr con este dolor y acude a un médico o fisioterapeuta.</translation>
    </message>
    <message>
        <source>Six weeks</source>
        <translation>Seis semanas</translation>
    </message>
    <message>
        <source>Four weeks</source>
        <translation>Cuatro semanas</translation>
    </message>
    <message>
        <source>no click</source>
        <translation>sin clic</translation>
    </message>
    <message>
        <source>click all the time</source>
        <translation>clic todo el tiempo</translation>
    </message>
    <message>
        <source>click in the first minute only</source>
        <translation>clic solo en el primer minuto</translation>
    </message>
    <message>
        <source>%1 on / %2 off</source>
        <translation>%1 con clic / %2 sin</translation>
    </message>
    <message>
        <source>%1 minutes, %2, at %3</source>
        <translation>%1 minutos, %2, a %3</translation>
    </message>
    <message>
        <source>Repeat from week %1</source>
        <translation>Repetir desde la semana %1</translation>
    </message>
    <message>
        <source>Go on to week %1</source>
        <translation>Pasar a la semana %1</translation>
    </message>
    <message>
        <source>A smaller raise, 2.5 %: week %1 at %2</source>
        <translation>Un aumento menor, del 2,5 %: semana %1 a %2</translation>
    </message>
    <message>
        <source>Keep the target of %1</source>
        <translation>Mantener el objetivo de %1</translation>
    </message>
    <message>
        <source>Step up to %1</source>
        <translation>Subir a %1</translation>
    </message>
    <message>
        <source>The rest of the four-week plan</source>
        <translation>El resto del plan de cuatro semanas</translation>
    </message>
    <message>
        <source>Finish the plan here</source>
        <translation>Terminar aquí el plan</translation>
    </message>
    <message>
        <source>Finish it? A finished plan is not taken up again; the follow-ups come after 4, 12 and 26 weeks.</source>
        <translation>¿Terminarlo? Un plan terminado no se retoma; los seguimientos llegan a las 4, 12 y 26 semanas.</translation>
    </message>
    <message>
        <source>Finish it? A finished plan is not taken up again.</source>
        <translation>¿Terminarlo? Un plan terminado no se retoma.</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>todavía no</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>en parte</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>conservado</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>empezando</translation>
    </message>
    <message>
        <source>building</source>
        <translation>formándose</translation>
    </message>
    <message>
        <source>settling</source>
        <translation>asentándose</translation>
    </message>
    <message>
        <source>habit</source>
        <translation>hábito</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>Rodilla</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>Cadera</translation>
    </message>
    <message>
        <source>Shin</source>
        <translation>Espinilla</translation>
    </message>
    <message>
        <source>Calf</source>
        <translation>Gemelo</translation>
    </message>
    <message>
        <source>Achilles</source>
        <translation>Aquiles</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>Pie</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Espalda</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Otra parte</translation>
    </message>
    <message>
        <source>The week is repeated. No click on %1: run at your old cadence.</source>
        <translation>La semana se repite. Sin clic el %1: corre con tu cadencia anterior.</translation>
    </message>
    <message>
        <source>No click on %1: run at your old cadence.</source>
        <translation>Sin clic el %1: corre con tu cadencia anterior.</translation>
    </message>
    <message>
        <source>Go on as planned.</source>
        <translation>Sigue según lo previsto.</translation>
    </message>
    <message>
        <source>The week is repeated. No click today: run at your old cadence.</source>
        <translation>La semana se repite. Hoy sin clic: corre con tu cadencia anterior.</translation>
    </message>
    <message>
        <source>What followed from the pain of the run stays.</source>
        <translation>Lo que se decidió por el dolor de la carrera se mantiene.</translation>
    </message>
    <message>
        <source>six weeks</source>
        <translation>seis semanas</translation>
    </message>
    <message>
        <source>four weeks</source>
        <translation>cuatro semanas</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>rodilla</translation>
    </message>
    <message>
        <source>hip</source>
        <translation>cadera</translation>
    </message>
    <message>
        <source>shin</source>
        <translation>espinilla</translation>
    </message>
    <message>
        <source>calf</source>
        <translation>gemelo</translation>
    </message>
    <message>
        <source>achilles</source>
        <translation>Aquiles</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>pie</translation>
    </message>
    <message>
        <source>back</source>
        <translation>espalda</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>otra parte</translation>
    </message>
    <message>
        <source>No click today: run at your old cadence.</source>
        <translation>Hoy sin clic: corre con tu cadencia anterior.</translation>
    </message>
    <message>
        <source>there before and grew</source>
        <translation>ya estaba antes y fue a más</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>agudo</translation>
    </message>
    <message>
        <source>with a limp</source>
        <translation>con cojera</translation>
    </message>
    <message>
        <source>at night or at rest</source>
        <translation>de noche o en reposo</translation>
    </message>
    <message>
        <source>one bony spot hurts to press</source>
        <translation>duele al presionar un punto del hueso</translation>
    </message>
    <message>
        <source>The week is repeated. The day without the click is past.</source>
        <translation>La semana se repite. El día sin clic ya ha pasado.</translation>
    </message>
    <message>
        <source>The day after the run, one without the click, is past.</source>
        <translation>El día siguiente, uno sin clic, ya ha pasado.</translation>
    </message>
</context>
<context>
    <name>ProgrammeFacts</name>
    <message numerus="yes">
        <source>%1 of %n sessions were done</source>
        <translation>
            <numerusform>sesiones hechas: %1 de %n</numerusform>
            <numerusform>sesiones hechas: %1 de %n</numerusform>
        </translation>
    </message>
    <message>
        <source>sessions done: %1</source>
        <translation>sesiones hechas: %1</translation>
    </message>
    <message>
        <source>sessions planned: %1</source>
        <translation>sesiones previstas: %1</translation>
    </message>
    <message>
        <source>you practised %1 of %2 planned</source>
        <translation>practicaste %1 de %2 previstos</translation>
    </message>
    <message>
        <source>you practised %1</source>
        <translation>practicaste %1</translation>
    </message>
    <message>
        <source>%1 were planned</source>
        <translation>estaban previstos %1</translation>
    </message>
    <message>
        <source>your silent minutes were %1 off the target (median of %2), the band is %3 %</source>
        <translation>tus minutos en silencio se apartaron un %1 del objetivo (mediana de %2); el margen es del %3 %</translation>
    </message>
    <message>
        <source>your silent minutes were %1 off the target, the band is %2 %</source>
        <translation>tus minutos en silencio se apartaron un %1 del objetivo; el margen es del %2 %</translation>
    </message>
    <message>
        <source>silent minutes tapped: 0, so that the week is not measured</source>
        <translation>minutos en silencio marcados: 0, así que la semana queda sin medir</translation>
    </message>
    <message>
        <source>silent minutes tapped: %1</source>
        <translation>minutos en silencio marcados: %1</translation>
    </message>
    <message>
        <source>it was there before and grew</source>
        <translation>ya estaba antes y fue a más</translation>
    </message>
    <message>
        <source>it was sharp</source>
        <translation>fue agudo</translation>
    </message>
    <message>
        <source>it made you limp</source>
        <translation>te hizo cojear</translation>
    </message>
    <message>
        <source>it hurt at night or at rest</source>
        <translation>dolía de noche o en reposo</translation>
    </message>
    <message>
        <source>one bony spot hurt to press</source>
        <translation>dolía al presionar un punto del hueso</translation>
    </message>
    <message>
        <source>on the next day it was worse than after the run</source>
        <translation>al día siguiente era peor que tras la carrera</translation>
    </message>
    <message>
        <source>on the next day it hurt at night or at rest</source>
        <translation>al día siguiente dolía de noche o en reposo</translation>
    </message>
    <message>
        <source>pain %1 of 10 after the run</source>
        <translation>dolor %1 de 10 tras la carrera</translation>
    </message>
    <message>
        <source>pain %1 of 10</source>
        <translation>dolor %1 de 10</translation>
    </message>
    <message>
        <source>your last two efforts were %1 or more, your usual is %2</source>
        <translation>tus dos últimos esfuerzos fueron de %1 o más; el habitual es %2</translation>
    </message>
    <message>
        <source>your last two efforts were %1 or more</source>
        <translation>tus dos últimos esfuerzos fueron de %1 o más</translation>
    </message>
    <message>
        <source>your usual effort is %1</source>
        <translation>tu esfuerzo habitual es %1</translation>
    </message>
    <message>
        <source>weeks without a session: %1</source>
        <translation>semanas sin sesión: %1</translation>
    </message>
    <message>
        <source>without the click you ran at %1</source>
        <translation>sin el clic corriste a %1</translation>
    </message>
    <message>
        <source>at that speed your old cadence would be %1</source>
        <translation>a esa velocidad tu cadencia anterior sería de %1</translation>
    </message>
    <message>
        <source>of the raise from your baseline of %1 to the target of %2, %3 % is kept</source>
        <translation>del aumento desde tu referencia de %1 hasta el objetivo de %2 se conserva el %3 %</translation>
    </message>
    <message>
        <source>at another speed than your baseline: an approximation</source>
        <translation>a otra velocidad que tu referencia: una aproximación</translation>
    </message>
    <message>
        <source>speed not noted</source>
        <translation>velocidad sin anotar</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks after the end</source>
        <translation>
            <numerusform>%n semana después del final</numerusform>
            <numerusform>%n semanas después del final</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeWords</name>
    <message>
        <source>Week %1 is repeated because of pain</source>
        <translation>La semana %1 se repite por dolor</translation>
    </message>
    <message>
        <source>Week %1 is repeated because your Achilles was stiff or hurt in the morning</source>
        <translation>La semana %1 se repite porque por la mañana tenías el Aquiles rígido o dolorido</translation>
    </message>
    <message>
        <source>Week %1 is repeated because too much of it was missed</source>
        <translation>La semana %1 se repite porque faltó demasiado de ella</translation>
    </message>
    <message>
        <source>Week %1 is repeated</source>
        <translation>La semana %1 se repite</translation>
    </message>
    <message>
        <source>You chose to take up week %1 again</source>
        <translation>Elegiste retomar la semana %1</translation>
    </message>
    <message>
        <source>You chose to go on to week %1</source>
        <translation>Elegiste pasar a la semana %1</translation>
    </message>
    <message>
        <source>You chose a smaller raise of 2.5 %: week %1, target %2</source>
        <translation>Elegiste un aumento menor, del 2,5 %: semana %1, objetivo %2</translation>
    </message>
    <message>
        <source>You chose to keep the target of %1</source>
        <translation>Elegiste mantener el objetivo de %1</translation>
    </message>
    <message>
        <source>You chose to step up to a target of %1</source>
        <translation>Elegiste subir a un objetivo de %1</translation>
    </message>
    <message>
        <source>You chose the rest of the four-week plan, from its week %1</source>
        <translation>Elegiste el resto del plan de cuatro semanas, desde su semana %1</translation>
    </message>
    <message>
        <source>You chose to finish the plan</source>
        <translation>Elegiste terminar el plan</translation>
    </message>
    <message>
        <source>You started the plan: %1, target %2, on %3</source>
        <translation>Empezaste el plan: %1, objetivo %2, los %3</translation>
    </message>
    <message>
        <source>On to week %1</source>
        <translation>Paso a la semana %1</translation>
    </message>
    <message>
        <source>One week back, to week %1</source>
        <translation>Una semana atrás, a la semana %1</translation>
    </message>
    <message>
        <source>Your effort has risen</source>
        <translation>Tu esfuerzo ha subido</translation>
    </message>
    <message>
        <source>Week %1 is complete, and the quiet minutes come next</source>
        <translation>La semana %1 está completa, y ahora vienen los minutos sin clic</translation>
    </message>
    <message>
        <source>The quiet minutes say: %1</source>
        <translation>Los minutos sin clic dicen: %1</translation>
    </message>
    <message>
        <source>The plan is finished, and the quiet minutes say: %1</source>
        <translation>El plan está terminado, y los minutos sin clic dicen: %1</translation>
    </message>
    <message>
        <source>The plan is finished</source>
        <translation>El plan está terminado</translation>
    </message>
    <message>
        <source>The quiet minute afterwards says: %1</source>
        <translation>El minuto sin clic posterior dice: %1</translation>
    </message>
    <message>
        <source>The plan stopped because of pain</source>
        <translation>El plan se detuvo por dolor</translation>
    </message>
    <message>
        <source>You paused the plan in week %1</source>
        <translation>Pusiste el plan en pausa en la semana %1</translation>
    </message>
    <message>
        <source>You took up the plan again, in week %1</source>
        <translation>Retomaste el plan, en la semana %1</translation>
    </message>
    <message>
        <source>You ended the plan in week %1</source>
        <translation>Dejaste el plan en la semana %1</translation>
    </message>
    <message>
        <source>You run the plan on %1 from now on</source>
        <translation>Desde ahora sigues el plan los %1</translation>
    </message>
    <message>
        <source>Stop running on it and see a doctor or physiotherapist. The plan waits.</source>
        <translation>Deja de correr con este dolor y acude a un médico o fisioterapeuta. El plan espera.</translation>
    </message>
    <message>
        <source>No click on %1: run at your old cadence.</source>
        <translation>Sin clic el %1: corre con tu cadencia anterior.</translation>
    </message>
    <message>
        <source>the quiet minutes were not measured</source>
        <translation>no se midieron los minutos sin clic</translation>
    </message>
    <message>
        <source>%1, although %2.</source>
        <translation>%1, pese a estos datos: %2.</translation>
    </message>
    <message>
        <source>%1, where %2.</source>
        <translation>%1, con estos datos: %2.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>It is not the first time: how you go on is your choice.</source>
        <translation>No es la primera vez: cómo seguir lo eliges tú.</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>There is no display to open a window on. Start Stridetick on a desktop, or make pictures of its windows with: stridetick --tour FOLDER</source>
        <translation>No hay ninguna pantalla en la que abrir una ventana. Inicia Stridetick en un escritorio, o haz imágenes de sus ventanas con: stridetick --tour FOLDER</translation>
    </message>
    <message>
        <source>Stridetick is open with this log already; its window comes to the front.</source>
        <translation>Stridetick ya está abierto con este registro; su ventana pasa al frente.</translation>
    </message>
    <message>
        <source>Cannot make the folder %1.</source>
        <translation>No se puede crear la carpeta %1.</translation>
    </message>
    <message>
        <source>Cannot write %1.</source>
        <translation>No se puede escribir %1.</translation>
    </message>
</context>
<context>
    <name>RemindCommand</name>
    <message>
        <source>Reminds by the desktop&apos;s own notifications, once on each day of the programme on which a session or a quiet minute is due and not done: at the time given, or later on the same day, until 21:00, where the computer slept. Runs until it is ended, without a window; nothing is changed in the log. The window switches it on for each login (Settings, Reminders).

Exit codes: 0 done; 1 the desktop or the log did not answer; 2 not told well.</source>
        <translation>Recuerda con las notificaciones del propio escritorio, una vez cada día del programa en que toca una sesión o un minuto sin clic y no está hecho: a la hora indicada o, si el ordenador estaba suspendido, más tarde ese mismo día, hasta las 21:00. Sigue hasta que se termina, sin ventana; no cambia nada en el registro. La ventana lo activa para cada inicio de sesión (Ajustes, Recordatorios).

Códigos de salida: 0 hecho; 1 el escritorio o el registro no respondió; 2 mal indicado.</translation>
    </message>
    <message>
        <source>The time of the day, 05:00 to 20:55; 17:00 if not given.</source>
        <translation>La hora del día, de 05:00 a 20:55; 17:00 si no se indica.</translation>
    </message>
    <message>
        <source>Look now, whatever the time is, say what was done, and end.</source>
        <translation>Mirar ahora, sea la hora que sea, decir qué se hizo y terminar.</translation>
    </message>
    <message>
        <source>End when the desktop&apos;s login item is gone or is another.</source>
        <translation>Terminar cuando el elemento de inicio de sesión del escritorio ya no exista o sea otro.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>The log, the first runner&apos;s if not given.</source>
        <translation>El registro; si no se indica, el del primer corredor.</translation>
    </message>
    <message>
        <source>remind takes no &quot;%1&quot;; another log is named by --log FILE.</source>
        <translation>remind no admite &quot;%1&quot;; otro registro se indica con --log FILE.</translation>
    </message>
    <message>
        <source>--at takes a time from 05:00 to 20:55, not &quot;%1&quot;.</source>
        <translation>--at admite una hora de 05:00 a 20:55, no &quot;%1&quot;.</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>A habit of caution: the one trial of a 10 % rule found no effect.</source>
        <translation>Una costumbre prudente: el único ensayo de una regla del 10 % no halló ningún efecto.</translation>
    </message>
    <message>
        <source>This week %1, last week %2: more than a tenth more. %3</source>
        <translation>Esta semana %1, la pasada %2: más de una décima parte más. %3</translation>
    </message>
    <message>
        <source>This week %1, two weeks ago %2: over 30 % more, after which beginners had more injuries (Nielsen 2014). %3</source>
        <translation>Esta semana %1, hace dos %2: más de un 30 % más, tras lo cual los principiantes tuvieron más lesiones (Nielsen 2014). %3</translation>
    </message>
    <message>
        <source>Your shoes have run %1: many are renewed between %2 and %3.</source>
        <translation>Tus zapatillas llevan %1: muchas se renuevan entre %2 y %3.</translation>
    </message>
    <message>
        <source>Your shoes have run %1, more than the %2 at which many are renewed.</source>
        <translation>Tus zapatillas llevan %1, más de los %2 a los que se renuevan muchas.</translation>
    </message>
    <message>
        <source>Weekly distance</source>
        <translation>Distancia semanal</translation>
    </message>
    <message>
        <source>Distance of the shoes</source>
        <translation>Distancia de las zapatillas</translation>
    </message>
    <message>
        <source>Strength training</source>
        <translation>Ejercicios de fuerza</translation>
    </message>
    <message>
        <source>Off the road</source>
        <translation>Fuera del asfalto</translation>
    </message>
    <message>
        <source>Lean slightly forward</source>
        <translation>Inclinarse un poco hacia delante</translation>
    </message>
    <message>
        <source>Stride rate downhill</source>
        <translation>Frecuencia de zancada cuesta abajo</translation>
    </message>
    <message>
        <source>Reminder: strength training once or twice a week.</source>
        <translation>Recordatorio: ejercicios de fuerza una o dos veces por semana.</translation>
    </message>
    <message>
        <source>Reminder: run off the road once a week.</source>
        <translation>Recordatorio: corre fuera del asfalto una vez por semana.</translation>
    </message>
    <message>
        <source>Reminder: lean slightly forward, bending at the hip, the trunk 7 to 10°.</source>
        <translation>Recordatorio: inclínate un poco hacia delante desde la cadera, el tronco de 7 a 10°.</translation>
    </message>
    <message>
        <source>Reminder: keep your stride rate going downhill.</source>
        <translation>Recordatorio: mantén la frecuencia de zancada cuesta abajo.</translation>
    </message>
</context>
<context>
    <name>ReportChart</name>
    <message>
        <source>at another speed</source>
        <translation>a otra velocidad</translation>
    </message>
    <message>
        <source>target ± 3 %</source>
        <translation>objetivo ± 3 %</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>referencia</translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>The report could not be written to %1: %2. Choose another folder, or make room.</source>
        <translation>No se pudo escribir el informe en %1: %2. Elige otra carpeta o libera espacio.</translation>
    </message>
    <message>
        <source>Cadence programme: report</source>
        <translation>Programa de cadencia: informe</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>is going on, at week %1 of its plan</source>
        <translation>sigue en curso, en la semana %1 de su plan</translation>
    </message>
    <message>
        <source>is paused, at week %1 of its plan</source>
        <translation>está en pausa, en la semana %1 de su plan</translation>
    </message>
    <message>
        <source>is stopped, at week %1 of its plan</source>
        <translation>está detenido, en la semana %1 de su plan</translation>
    </message>
    <message>
        <source>was over on %1</source>
        <translation>acabó el %1</translation>
    </message>
    <message>
        <source>is over</source>
        <translation>ha acabado</translation>
    </message>
    <message>
        <source>&lt;b&gt;Baseline:&lt;/b&gt; %1 steps a minute</source>
        <translation>&lt;b&gt;Referencia:&lt;/b&gt; %1 pasos por minuto</translation>
    </message>
    <message>
        <source>, at %1</source>
        <translation>, a %1</translation>
    </message>
    <message>
        <source>, at an unknown speed</source>
        <translation>, a una velocidad desconocida</translation>
    </message>
    <message numerus="yes">
        <source>left out: %n weeks</source>
        <translation>
            <numerusform>omitida: %n semana</numerusform>
            <numerusform>omitidas: %n semanas</numerusform>
        </translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semana del</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>Sesiones</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Sin clic</translation>
    </message>
    <message>
        <source>Carry-over</source>
        <translation>Tras el clic</translation>
    </message>
    <message>
        <source>Paced</source>
        <translation>Con clic</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>Dose and step rate by week (steps a minute)</source>
        <translation>Dosis y cadencia por semana (pasos por minuto)</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks after the end</source>
        <translation>
            <numerusform>%n semana después del final</numerusform>
            <numerusform>%n semanas después del final</numerusform>
        </translation>
    </message>
    <message>
        <source>two quiet minutes</source>
        <translation>dos minutos sin clic</translation>
    </message>
    <message>
        <source>%1 steps a minute</source>
        <translation>%1 pasos por minuto</translation>
    </message>
    <message>
        <source> (at that speed the baseline would be %1)</source>
        <translation> (a esa velocidad la referencia sería de %1)</translation>
    </message>
    <message>
        <source>%1, %2: %3; gain kept %4 %: &lt;b&gt;%5&lt;/b&gt;.</source>
        <translation>%1, %2: %3; aumento conservado %4 %: &lt;b&gt;%5&lt;/b&gt;.</translation>
    </message>
    <message>
        <source>There was no raise, so that there is no gain to be tested.</source>
        <translation>No hubo aumento, así que no hay aumento conservado que comprobar.</translation>
    </message>
    <message>
        <source>Not tested yet: that takes two quiet minutes on different days.</source>
        <translation>Todavía sin comprobar: hacen falta dos minutos sin clic en días distintos.</translation>
    </message>
    <message>
        <source>Measured over %1 from the baseline&apos;s speed: %2; the gain kept is corrected for it, the table is not.</source>
        <translation>Medido a más de %1 de la velocidad de referencia: %2; el aumento conservado está corregido por ello, la tabla no.</translation>
    </message>
    <message>
        <source>Measured without a speed on either side: %1.</source>
        <translation>Medido sin velocidad en alguno de los dos lados: %1.</translation>
    </message>
    <message>
        <source>From day to day a runner differs by about ± %1.</source>
        <translation>De un día a otro una persona varía en torno a ± %1.</translation>
    </message>
    <message>
        <source>Outcome without the click</source>
        <translation>Resultado sin el clic</translation>
    </message>
    <message numerus="yes">
        <source>&lt;i&gt;Left out for want of room: the first %n decisions.&lt;/i&gt; </source>
        <translation>
            <numerusform>&lt;i&gt;Omitida por falta de espacio: la primera decisión (%n).&lt;/i&gt; </numerusform>
            <numerusform>&lt;i&gt;Omitidas por falta de espacio: las primeras %n decisiones.&lt;/i&gt; </numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Decisiones</translation>
    </message>
    <message>
        <source>Cadence programme: report</source>
        <translation>Programa de cadencia: informe</translation>
    </message>
    <message>
        <source>&lt;b&gt;Runner:&lt;/b&gt; %1.</source>
        <translation>&lt;b&gt;Nombre:&lt;/b&gt; %1.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Made on&lt;/b&gt; %1. The programme (%2; %3) began on %4 and %5.</source>
        <translation>&lt;b&gt;Hecho el&lt;/b&gt; %1. El programa (%2; %3) empezó el %4 y %5.</translation>
    </message>
    <message>
        <source>&lt;b&gt;Target:&lt;/b&gt; %1 steps a minute (%2 above the baseline)</source>
        <translation>&lt;b&gt;Objetivo:&lt;/b&gt; %1 pasos por minuto (un %2 por encima de la referencia)</translation>
    </message>
    <message>
        <source>&lt;b&gt;Target:&lt;/b&gt; %1 steps a minute (the runner&apos;s own cadence, no raise)</source>
        <translation>&lt;b&gt;Objetivo:&lt;/b&gt; %1 pasos por minuto (la cadencia propia, sin aumento)</translation>
    </message>
    <message>
        <source>, the first week at 2.5 %.</source>
        <translation>, la primera semana al 2,5 %.</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>Términos</translation>
    </message>
    <message>
        <source>&lt;b&gt;Step rate&lt;/b&gt; (cadence): steps of both feet a minute. &lt;b&gt;±&lt;/b&gt;: 1.96 standard errors of a timed minute, one strike&apos;s worth of a counted one; of a week the largest. &lt;b&gt;Baseline&lt;/b&gt;: the runner&apos;s own step rate before. &lt;b&gt;Target&lt;/b&gt;: what the click plays. &lt;b&gt;Quiet&lt;/b&gt;: measured without any click for 24 hours: what has stayed. &lt;b&gt;Carry-over&lt;/b&gt;: without the click, but within 24 hours of one. &lt;b&gt;Paced&lt;/b&gt;: with the click. The three are never mixed. &lt;b&gt;Session&lt;/b&gt;: 5 easy minutes, the practice, a silent minute. &lt;b&gt;Practice&lt;/b&gt;: time run of the block in which the click comes and goes. &lt;b&gt;Click&lt;/b&gt;: time for which it was heard. &lt;b&gt;Gain kept&lt;/b&gt;: (quiet − baseline) / (target − baseline), corrected by 5.6 steps a minute for each m/s; from 70 % kept, from 40 % partly, below not yet (our own limits). &lt;b&gt;Week of the plan&lt;/b&gt;: a row of its table, which is repeated where it was not done, or hurt.</source>
        <translation>&lt;b&gt;Cadencia&lt;/b&gt; (frecuencia de paso): pasos de ambos pies por minuto. &lt;b&gt;±&lt;/b&gt;: 1,96 errores estándar de un minuto cronometrado, lo que vale una pisada en uno contado; de una semana, el mayor. &lt;b&gt;Referencia&lt;/b&gt;: la cadencia propia de antes. &lt;b&gt;Objetivo&lt;/b&gt;: lo que toca el clic. &lt;b&gt;Sin clic&lt;/b&gt;: medida sin ningún clic durante 24 horas: lo que se ha quedado. &lt;b&gt;Tras el clic&lt;/b&gt;: sin el clic, pero dentro de las 24 horas siguientes a uno. &lt;b&gt;Con clic&lt;/b&gt;: con el clic. Las tres nunca se mezclan. &lt;b&gt;Sesión&lt;/b&gt;: 5 minutos suaves, la práctica y un minuto en silencio. &lt;b&gt;Práctica&lt;/b&gt;: tiempo corrido del bloque en que el clic va y viene. &lt;b&gt;Clic&lt;/b&gt;: tiempo durante el que se oyó. &lt;b&gt;Aumento conservado&lt;/b&gt;: (sin clic − referencia) / (objetivo − referencia), corregido en 5,6 pasos por minuto por cada m/s; desde el 70 %, conservado; desde el 40 %, en parte; por debajo, todavía no (límites nuestros). &lt;b&gt;Semana del plan&lt;/b&gt;: una fila de su tabla, que se repite si no se hizo o si dolió.</translation>
    </message>
    <message>
        <source>Sources, and what this is not</source>
        <translation>Fuentes, y lo que esto no es</translation>
    </message>
    <message>
        <source>Click that fades, 8 to 18 sessions: Davis 2020. A higher step rate lowers the load on knee and hip in the lab: Heiderscheit 2011, Lenhart 2014. Speed: Burns 2019. Day to day: Craib 1994. Pain rules: Vincent &amp;amp; Vincent 2017. That it prevents injuries is not shown (Anderson 2022); running became no more economical (Hafer 2015). Nothing here promises fewer injuries, faster times or a cure, and no step rate is best for all. &lt;b&gt;This is not medical advice.&lt;/b&gt; The numbers were tapped and answered by the runner.</source>
        <translation>Clic que se desvanece, de 8 a 18 sesiones: Davis 2020. Una cadencia más alta reduce la carga de rodilla y cadera en el laboratorio: Heiderscheit 2011, Lenhart 2014. Velocidad: Burns 2019. De un día a otro: Craib 1994. Reglas del dolor: Vincent &amp;amp; Vincent 2017. No está demostrado que prevenga lesiones (Anderson 2022); correr no se volvió más económico (Hafer 2015). Nada de esto promete menos lesiones, mejores tiempos ni una cura, y ninguna cadencia es la mejor para todos. &lt;b&gt;Esto no es consejo médico.&lt;/b&gt; Los números los marcó y respondió la propia persona.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>&lt;i&gt;Left out for want of room: the first %n runs, of which the worst pain was %1.&lt;/i&gt;</source>
        <translation>
            <numerusform>&lt;i&gt;Omitida por falta de espacio: la primera carrera (%n), cuyo peor dolor fue %1.&lt;/i&gt;</numerusform>
            <numerusform>&lt;i&gt;Omitidas por falta de espacio: las primeras %n carreras, cuyo peor dolor fue %1.&lt;/i&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>mean of two days, %1 and %2</source>
        <translation>media de dos días, %1 y %2</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>Dolor</translation>
    </message>
    <message>
        <source>&lt;b&gt;Distance&lt;/b&gt;: of all runs of the week, as far as it was noted. &lt;b&gt;Effort&lt;/b&gt;: mean of what the runner said after them, 0 to 10.</source>
        <translation>&lt;b&gt;Distancia&lt;/b&gt;: de todas las carreras de la semana, en la medida en que se anotó. &lt;b&gt;Esfuerzo&lt;/b&gt;: media de lo que se dijo después de ellas, de 0 a 10.</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>then the click</source>
        <translation>luego el clic</translation>
    </message>
    <message>
        <source>then keep the beat alone</source>
        <translation>luego mantén el compás sin ayuda</translation>
    </message>
    <message>
        <source>then the last stretch alone</source>
        <translation>luego el último tramo sin ayuda</translation>
    </message>
    <message>
        <source>then the end</source>
        <translation>luego el final</translation>
    </message>
    <message numerus="yes">
        <source>One click for every %n steps</source>
        <translation>
            <numerusform>Un clic cada %n paso</numerusform>
            <numerusform>Un clic cada %n pasos</numerusform>
        </translation>
    </message>
    <message>
        <source>One click for each step</source>
        <translation>Un clic en cada paso</translation>
    </message>
    <message>
        <source>One click for each step of the left foot</source>
        <translation>Un clic en cada paso del pie izquierdo</translation>
    </message>
    <message>
        <source>One click for each step of the right foot</source>
        <translation>Un clic en cada paso del pie derecho</translation>
    </message>
    <message>
        <source>Count-in: step with the next clicks</source>
        <translation>Cuenta previa: pisa con los próximos clics</translation>
    </message>
    <message>
        <source>Run easily: %1, %2</source>
        <translation>Corre suave: %1, %2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2, %3</translation>
    </message>
    <message>
        <source>Keep the beat you just heard: %1, %2</source>
        <translation>Mantén el compás que acabas de oír: %1, %2</translation>
    </message>
    <message>
        <source>Run by yourself: the click comes where a check is below</source>
        <translation>Corre sin ayuda: el clic llega si un control queda por debajo</translation>
    </message>
    <message>
        <source>Keep the beat to the end: %1</source>
        <translation>Mantén el compás hasta el final: %1</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>El final</translation>
    </message>
    <message>
        <source>Paused. No click, and no time in the plan.</source>
        <translation>En pausa. Ni clic, ni tiempo en el plan.</translation>
    </message>
    <message>
        <source>%1 %2 of this stretch are left.</source>
        <translation>%1 Quedan %2 de este tramo.</translation>
    </message>
    <message>
        <source>Skip the count-in</source>
        <translation>Saltar la cuenta previa</translation>
    </message>
    <message>
        <source>Skip the easy running</source>
        <translation>Saltar el tramo suave</translation>
    </message>
    <message>
        <source>Skip this stretch with the click</source>
        <translation>Saltar este tramo con el clic</translation>
    </message>
    <message>
        <source>Skip this stretch without the click</source>
        <translation>Saltar este tramo sin el clic</translation>
    </message>
    <message>
        <source>Skip the last stretch and end</source>
        <translation>Saltar el último tramo y acabar</translation>
    </message>
    <message>
        <source>Refresher</source>
        <translation>Repaso</translation>
    </message>
    <message>
        <source>Session %1 of %2</source>
        <translation>Sesión %1 de %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (now %2)</source>
        <translation>%1 (ahora %2)</translation>
    </message>
    <message>
        <source>5 minutes easy first, then the click. The last minute is silent.</source>
        <translation>Primero 5 minutos suaves, luego el clic. El último minuto es en silencio.</translation>
    </message>
    <message>
        <source>5 minutes easy first, then keep the beat alone to the end.</source>
        <translation>Primero 5 minutos suaves, luego mantén el compás sin ayuda hasta el final.</translation>
    </message>
    <message>
        <source>Reading your log …</source>
        <translation>Leyendo tu registro…</translation>
    </message>
    <message>
        <source>No target yet: measure first, or type one.</source>
        <translation>Todavía no hay objetivo: mide primero o escribe uno.</translation>
    </message>
    <message>
        <source>Read the notice above first.</source>
        <translation>Lee primero el aviso de arriba.</translation>
    </message>
    <message>
        <source>The session has come to its end: well run.</source>
        <translation>La sesión ha llegado a su fin: buena carrera.</translation>
    </message>
    <message>
        <source>Run easily for 5 minutes first, then start the click.</source>
        <translation>Corre suave primero 5 minutos, luego empieza el clic.</translation>
    </message>
    <message>
        <source>Opening the sound device …</source>
        <translation>Abriendo el dispositivo de sonido…</translation>
    </message>
    <message>
        <source>Playing on %1, buffer %2</source>
        <translation>Suena en %1, búfer %2</translation>
    </message>
    <message>
        <source>No sound: no device could be opened. Plug in headphones or a speaker, or start the sound service; it is tried again by itself. The pulse, the time and the log go on.</source>
        <translation>Sin sonido: no se pudo abrir ningún dispositivo. Conecta unos auriculares o un altavoz, o inicia el servicio de sonido; se sigue intentando. La señal visual, el tiempo y el registro siguen.</translation>
    </message>
    <message>
        <source>The sound device stopped answering: trying again. The beat, the time and the log go on.</source>
        <translation>El dispositivo de sonido ha dejado de responder: se intenta de nuevo. El compás, el tiempo y el registro siguen.</translation>
    </message>
    <message>
        <source>A free run. Session %1 of your plan waits on %2.</source>
        <translation>Una carrera libre. La sesión %1 de tu plan espera en %2.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Muted: keep the beat yourself</source>
        <translation>Silenciado: mantén el ritmo por tu cuenta</translation>
    </message>
    <message>
        <source>No sound: keep the beat yourself</source>
        <translation>Sin sonido: mantén el ritmo por tu cuenta</translation>
    </message>
    <message>
        <source>After what you said of a run: see a doctor or physiotherapist before you run on it.</source>
        <translation>Por lo que dijiste de una carrera: acude a un médico o fisioterapeuta antes de correr con ese dolor.</translation>
    </message>
    <message>
        <source>Without the click: run at your old cadence of %1.</source>
        <translation>Sin clic: corre con tu cadencia anterior de %1.</translation>
    </message>
    <message>
        <source>Run the way you did at the end of the plan.</source>
        <translation>Corre como lo hacías al final del plan.</translation>
    </message>
    <message>
        <source>Start it and run: the click comes only where a check is below the target.</source>
        <translation>Empieza y corre: el clic solo llega si un control queda por debajo del objetivo.</translation>
    </message>
    <message>
        <source>No click today, after what you said of your last run. If you run, run at your old cadence of %1, without a beat.</source>
        <translation>Hoy sin clic, por lo que dijiste de tu última carrera. Si corres, corre con tu cadencia anterior de %1, sin seguir el compás.</translation>
    </message>
</context>
<context>
    <name>RunnerName</name>
    <message>
        <source>A runner needs a name.</source>
        <translation>Un corredor necesita un nombre.</translation>
    </message>
    <message>
        <source>A name has at most %1 letters.</source>
        <translation>Un nombre tiene como máximo %1 letras.</translation>
    </message>
</context>
<context>
    <name>Runners</name>
    <message>
        <source>First runner</source>
        <translation>Primer corredor</translation>
    </message>
    <message>
        <source>%1 is here already: take another name.</source>
        <translation>%1 ya está aquí: elige otro nombre.</translation>
    </message>
    <message>
        <source>No folder can be made at %1 (%2).</source>
        <translation>No se puede crear ninguna carpeta en %1 (%2).</translation>
    </message>
    <message>
        <source>The name cannot be written into %1.</source>
        <translation>No se puede escribir el nombre en %1.</translation>
    </message>
    <message>
        <source>%1 is not here any more.</source>
        <translation>%1 ya no está aquí.</translation>
    </message>
    <message>
        <source>The only runner cannot be deleted.</source>
        <translation>El único corredor no se puede eliminar.</translation>
    </message>
    <message>
        <source>Not all could be moved to %1 (%2).</source>
        <translation>No se pudo mover todo a %1 (%2).</translation>
    </message>
</context>
<context>
    <name>RunnersCommand</name>
    <message>
        <source>Tells who runs here, in the words that --runner takes, and where the log of each is. The first is the one that is meant where nobody is named. Runners are made, renamed and deleted in the window.

Exit codes: 0 told; 2 not told well.</source>
        <translation>Dice quién corre aquí, con las palabras que admite --runner, y dónde está el registro de cada uno. El primero es el que vale si no se nombra a nadie. Los corredores se crean, se renombran y se eliminan en la ventana.

Códigos de salida: 0 dicho; 2 mal indicado.</translation>
    </message>
    <message>
        <source>Answer with one JSON object, errors too.</source>
        <translation>Responder con un objeto JSON, también los errores.</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>Mostrar esta ayuda.</translation>
    </message>
    <message>
        <source>runners takes no &quot;%1&quot;.</source>
        <translation>runners no admite &quot;%1&quot;.</translation>
    </message>
    <message>
        <source> (nothing yet)</source>
        <translation> (nada todavía)</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>A refresher: a run with the click after the programme&apos;s end.</source>
        <translation>Un repaso: una carrera con el clic después del final del programa.</translation>
    </message>
    <message>
        <source>Programme: week %1, session %2; practice %3 of %4.</source>
        <translation>Programa: semana %1, sesión %2; práctica %3 de %4.</translation>
    </message>
    <message>
        <source>A free run: no part of the programme.</source>
        <translation>Una carrera libre: no forma parte del programa.</translation>
    </message>
    <message>
        <source>The click came only where a check was below the target&apos;s band.</source>
        <translation>El clic llegó solo cuando un control quedó por debajo del margen del objetivo.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1: no click.</source>
        <translation>%1: sin clic.</translation>
    </message>
    <message numerus="yes">
        <source>%1: click on its way to %2 spm, %Ln steps.</source>
        <translation>
            <numerusform>%1: clic de camino a %2 pasos/min, %Ln paso.</numerusform>
            <numerusform>%1: clic de camino a %2 pasos/min, %Ln pasos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: click at %2 spm, %Ln steps.</source>
        <translation>
            <numerusform>%1: clic a %2 pasos/min, %Ln paso.</numerusform>
            <numerusform>%1: clic a %2 pasos/min, %Ln pasos.</numerusform>
        </translation>
    </message>
    <message>
        <source>pain %1 of 10</source>
        <translation>dolor %1 de 10</translation>
    </message>
    <message>
        <source>at night or at rest</source>
        <translation>de noche o en reposo</translation>
    </message>
    <message>
        <source>effort %1 of 10</source>
        <translation>esfuerzo %1 de 10</translation>
    </message>
    <message>
        <source>incline %1</source>
        <translation>inclinación %1</translation>
    </message>
    <message>
        <source>Afterwards: %1.</source>
        <translation>Después: %1.</translation>
    </message>
    <message>
        <source>The day after: %1.</source>
        <translation>Al día siguiente: %1.</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>Nota: %1</translation>
    </message>
    <message>
        <source>%1 of %2 minutes of the session were run</source>
        <translation>Se corrieron %1 de %2 minutos de la sesión</translation>
    </message>
    <message>
        <source>%1. Less than %2 min takes no place in the plan: session %3 comes again.</source>
        <translation>%1. Menos de %2 min no cuenta en el plan: la sesión %3 vuelve a tocar.</translation>
    </message>
    <message>
        <source>%1: less than half, so it does not count as done.</source>
        <translation>%1: menos de la mitad, así que no cuenta como hecha.</translation>
    </message>
    <message>
        <source>no pain</source>
        <translation>sin dolor</translation>
    </message>
    <message>
        <source>less pain than after the run</source>
        <translation>menos dolor que tras la carrera</translation>
    </message>
    <message>
        <source>pain as after the run</source>
        <translation>dolor como tras la carrera</translation>
    </message>
    <message>
        <source>worse than after the run</source>
        <translation>peor que tras la carrera</translation>
    </message>
    <message>
        <source>Achilles tendon stiff or painful in the morning</source>
        <translation>tendón de Aquiles rígido o dolorido por la mañana</translation>
    </message>
    <message>
        <source>%1 %2 spm</source>
        <translation>%1 %2 pasos/min</translation>
    </message>
    <message>
        <source>, on the target</source>
        <translation>, en el objetivo</translation>
    </message>
    <message>
        <source>, %1 above the target</source>
        <translation>, %1 por encima del objetivo</translation>
    </message>
    <message>
        <source>, %1 below the target</source>
        <translation>, %1 por debajo del objetivo</translation>
    </message>
    <message>
        <source>: in its band</source>
        <translation>: dentro de su margen</translation>
    </message>
    <message>
        <source>: outside its band</source>
        <translation>: fuera de su margen</translation>
    </message>
    <message>
        <source>Pause at %1, for %2.</source>
        <translation>Pausa a los %1, de %2.</translation>
    </message>
    <message>
        <source>Check at %1, %2: %3.</source>
        <translation>Control a las %1, %2: %3.</translation>
    </message>
    <message>
        <source>A check of a run: %1.</source>
        <translation>Un control de una carrera: %1.</translation>
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
        <translation>%1 ya no está. Elígelo de nuevo donde esté ahora.</translation>
    </message>
    <message>
        <source>%1 cannot be read as a sound%2. Choose a WAV, FLAC, Ogg or MP3 file.</source>
        <translation>%1 no se puede leer como sonido%2. Elige un archivo WAV, FLAC, Ogg o MP3.</translation>
    </message>
    <message>
        <source>%1 is longer than 1 second. Cut it to the click itself and choose it again.</source>
        <translation>%1 dura más de 1 segundo. Recórtalo hasta dejar solo el clic y elígelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 holds no sound at all. Choose another file.</source>
        <translation>%1 no contiene ningún sonido. Elige otro archivo.</translation>
    </message>
    <message>
        <source>%1 is silent all through. Choose another file.</source>
        <translation>%1 es silencio de principio a fin. Elige otro archivo.</translation>
    </message>
    <message>
        <source>%1 is damaged: some of its samples are no numbers. Save it anew or choose another file.</source>
        <translation>%1 está dañado: algunas de sus muestras no son números. Guárdalo de nuevo o elige otro archivo.</translation>
    </message>
    <message>
        <source>%1 The click is as it was.</source>
        <translation>%1 El clic está como estaba.</translation>
    </message>
    <message>
        <source>%1 The tick sounds instead.</source>
        <translation>%1 En su lugar suena el tic.</translation>
    </message>
    <message>
        <source>Your taps came %1 before the click, as if you heard it that much earlier than the screen would show it. The pulse comes earlier now.</source>
        <translation>Tus toques llegaron %1 antes que el clic, como si lo oyeras antes de lo que lo mostraría la pantalla. La señal visual llega ahora antes.</translation>
    </message>
    <message>
        <source>You hear the click just when the screen would show it. The pulse stays there.</source>
        <translation>Oyes el clic justo cuando lo mostraría la pantalla. La señal visual se queda ahí.</translation>
    </message>
    <message>
        <source>You hear the click %1 after the screen would show it. The pulse waits for it now.</source>
        <translation>Oyes el clic %1 después de lo que lo mostraría la pantalla. Ahora la señal visual lo espera.</translation>
    </message>
    <message>
        <source>%1 stopped answering. It is tried again by itself; until then a run and its log go on, unheard. If it stays so, check the cable or the headphones.</source>
        <translation>%1 ha dejado de responder. Se sigue intentando; hasta entonces la carrera y su registro siguen, sin sonido. Si no vuelve, comprueba el cable o los auriculares.</translation>
    </message>
    <message>
        <source>%1 is not there: the click sounds on %2 until it is back.</source>
        <translation>%1 no está: hasta que vuelva, el clic suena en %2.</translation>
    </message>
    <message>
        <source>%1 has no ending that says its format. Let it end in .wav, .flac, .ogg or .mp3.</source>
        <translation>%1 no tiene un final que indique su formato. Haz que acabe en .wav, .flac, .ogg o .mp3.</translation>
    </message>
    <message>
        <source>Your own click cannot be written to %1%2. Choose another sound.</source>
        <translation>Tu propio clic no se puede escribir en %1%2. Elige otro sonido.</translation>
    </message>
    <message>
        <source>%1 cannot be written in this format%2. Choose another one.</source>
        <translation>%1 no se puede escribir en este formato%2. Elige otro.</translation>
    </message>
    <message>
        <source>A WAV file ends at 4 GB, too soon for this session. Save it as FLAC, Ogg or MP3.</source>
        <translation>Un archivo WAV acaba a los 4 GB, demasiado pronto para esta sesión. Guárdala como FLAC, Ogg o MP3.</translation>
    </message>
    <message>
        <source>%1 cannot be written in %2%3. Choose another folder.</source>
        <translation>%1 no se puede escribir en %2%3. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>%1 could not be written to its end%2. What was there before is as it was; make room on the disk and try again.</source>
        <translation>%1 no se pudo escribir hasta el final%2. Lo que había antes está como estaba; deja espacio en el disco e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Cancelled: %1 was not written.</source>
        <translation>Cancelado: %1 no se escribió.</translation>
    </message>
    <message>
        <source>Your own click: %1 The tick sounds instead: see %2.</source>
        <translation>Tu propio clic: %1 En su lugar suena el tic: consulta %2.</translation>
    </message>
    <message>
        <source>Click settings</source>
        <translation>Ajustes del clic</translation>
    </message>
    <message>
        <source>%1 is not there. Until it is back, a run and its log go on, unheard; or choose another output in %2.</source>
        <translation>%1 no está. Hasta que vuelva, la carrera y su registro siguen, sin sonido; o elige otra salida en %2.</translation>
    </message>
    <message numerus="yes">
        <source>The sound has gaps again and again. A larger buffer of %n frames helps: %1, Output.</source>
        <translation>
            <numerusform>El sonido se corta una y otra vez. Ayuda un búfer mayor, de %n trama: %1, Salida.</numerusform>
            <numerusform>El sonido se corta una y otra vez. Ayuda un búfer mayor, de %n tramas: %1, Salida.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>No quiet minute before %1: it asks for 24 hours without the click.</source>
        <translation>No antes del %1: el minuto sin clic exige 24 horas sin el clic.</translation>
    </message>
    <message>
        <source>%1 easy, then the session without a click: keep your new cadence by yourself.</source>
        <translation>%1 suaves, luego la sesión sin clic: mantén tu nueva cadencia sin ayuda.</translation>
    </message>
    <message>
        <source>%1 easy without the click, the session, and a silent minute at the end. While the click is off, keep the beat you just heard.</source>
        <translation>%1 suaves sin clic, la sesión y un minuto en silencio al final. Mientras no suene el clic, mantén el compás que acabas de oír.</translation>
    </message>
    <message>
        <source>%1 easy without the click, then the session, whose last minute is silent. While the click is off, keep the beat you just heard.</source>
        <translation>%1 suaves sin clic, luego la sesión, cuyo último minuto es en silencio. Mientras no suene el clic, mantén el compás que acabas de oír.</translation>
    </message>
    <message>
        <source>You have had a session today: a rest day between is advised. It is your choice.</source>
        <translation>Hoy ya has hecho una sesión: se aconseja un día de descanso entre medias. Tú decides.</translation>
    </message>
    <message>
        <source>Your last session was yesterday: a rest day between is advised. It is your choice.</source>
        <translation>Tu última sesión fue ayer: se aconseja un día de descanso entre medias. Tú decides.</translation>
    </message>
    <message>
        <source>Session %1 of %2: %3</source>
        <translation>Sesión %1 de %2: %3</translation>
    </message>
    <message>
        <source>If you like, measure a quiet minute first: before any click it shows what your feet have kept so far.</source>
        <translation>Si quieres, mide antes un minuto sin clic: antes de oírlo, muestra lo que tus pies han conservado hasta ahora.</translation>
    </message>
    <message>
        <source>Your next day is %1.</source>
        <translation>Tu próximo día es el %1.</translation>
    </message>
    <message>
        <source>Your next day is %1; today is fine, too.</source>
        <translation>Tu próximo día es el %1; hoy también va bien.</translation>
    </message>
    <message>
        <source>In these first two weeks sore calves are common. If it stays or grows, or an Achilles is stiff or hurts in the morning, say so when you are asked.</source>
        <translation>En estas dos primeras semanas es frecuente tener los gemelos doloridos. Si sigue o va a más, o un Aquiles está rígido o duele por la mañana, dilo cuando se te pregunte.</translation>
    </message>
    <message>
        <source>&amp;Session %1</source>
        <translation>&amp;Sesión %1</translation>
    </message>
    <message>
        <source>Before any click: run easily for 5 minutes, at %1 as for your baseline, then tap one minute.</source>
        <translation>Antes de oír el clic: corre suave 5 minutos, a %1 como en tu referencia, y luego marca un minuto.</translation>
    </message>
    <message>
        <source>Before any click: run easily for 5 minutes, at the speed of your baseline, then tap one minute.</source>
        <translation>Antes de oír el clic: corre suave 5 minutos, a la velocidad de tu referencia, y luego marca un minuto.</translation>
    </message>
    <message>
        <source>Quiet minute %1 of %2</source>
        <translation>Minuto sin clic %1 de %2</translation>
    </message>
    <message>
        <source>Not before %1: it asks for 24 hours without the click, and for a day of its own.</source>
        <translation>No antes del %1: exige 24 horas sin el clic y un día propio.</translation>
    </message>
    <message>
        <source>&amp;Quiet minute</source>
        <translation>Minuto sin c&amp;lic</translation>
    </message>
    <message>
        <source>Your Achilles was stiff or hurt in the morning.</source>
        <translation>Por la mañana tenías el Aquiles rígido o dolorido.</translation>
    </message>
    <message>
        <source>Stop running on it and see a doctor or physiotherapist.</source>
        <translation>Deja de correr con este dolor y acude a un médico o fisioterapeuta.</translation>
    </message>
    <message>
        <source>The plan was stopped for pain, and you ended it. When you have been told that you may run again, you can begin a new one (More).</source>
        <translation>El plan se detuvo por dolor y lo dejaste. Cuando te hayan dicho que puedes volver a correr, puedes empezar otro (Más).</translation>
    </message>
    <message>
        <source>The plan is stopped</source>
        <translation>El plan está detenido</translation>
    </message>
    <message>
        <source>You have changed the answer that stopped it: by what it says now it would have gone on. Take it up again, and week %1 begins anew.</source>
        <translation>Has cambiado la respuesta que lo detuvo: según lo que dice ahora habría seguido. Retómalo, y la semana %1 empieza de nuevo.</translation>
    </message>
    <message>
        <source>Stop running on it and see a doctor or physiotherapist. The plan waits.</source>
        <translation>Deja de correr con este dolor y acude a un médico o fisioterapeuta. El plan espera.</translation>
    </message>
    <message>
        <source>When you have been told that you may run again, resume: week %1 then begins anew.</source>
        <translation>Cuando te hayan dicho que puedes volver a correr, reanúdalo: la semana %1 empieza entonces de nuevo.</translation>
    </message>
    <message>
        <source>The plan is paused</source>
        <translation>El plan está en pausa</translation>
    </message>
    <message>
        <source>It waits in week %1. Habit strength waits with it.</source>
        <translation>Espera en la semana %1. La fuerza del hábito espera con él.</translation>
    </message>
    <message>
        <source>&amp;Resume the plan</source>
        <translation>&amp;Reanudar el plan</translation>
    </message>
    <message>
        <source>Today without the click</source>
        <translation>Hoy sin el clic</translation>
    </message>
    <message>
        <source>Nothing is due today</source>
        <translation>Hoy no toca nada</translation>
    </message>
    <message>
        <source>You ended the plan. Run as you like; a refresher is offered once a month.</source>
        <translation>Dejaste el plan. Corre como quieras; una vez al mes se ofrece un repaso.</translation>
    </message>
    <message>
        <source>The plan is finished. Run as you like; a refresher is offered once a month.</source>
        <translation>El plan está terminado. Corre como quieras; una vez al mes se ofrece un repaso.</translation>
    </message>
    <message>
        <source>A refresher: %1</source>
        <translation>Un repaso: %1</translation>
    </message>
    <message>
        <source>Run the way you did at the end of the plan.</source>
        <translation>Corre como lo hacías al final del plan.</translation>
    </message>
    <message>
        <source>&amp;Refresher</source>
        <translation>&amp;Repaso</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks after the end: a quiet minute</source>
        <translation>
            <numerusform>%n semana después del final: un minuto sin clic</numerusform>
            <numerusform>%n semanas después del final: un minuto sin clic</numerusform>
        </translation>
    </message>
    <message>
        <source>It tells how much of the raise is still there.</source>
        <translation>Dice cuánto del aumento sigue ahí.</translation>
    </message>
    <message>
        <source>How do you go on?</source>
        <translation>¿Cómo sigues?</translation>
    </message>
    <message>
        <source>How was the session?</source>
        <translation>¿Qué tal la sesión?</translation>
    </message>
    <message>
        <source>How is it today?</source>
        <translation>¿Qué tal hoy?</translation>
    </message>
    <message>
        <source>Your last run hurt.</source>
        <translation>Tu última carrera dolió.</translation>
    </message>
    <message>
        <source>A gentle start: this week is at %1; your target of %2 follows in the next.</source>
        <translation>Comienzo gradual: esta semana es a %1; tu objetivo de %2 llega en la próxima.</translation>
    </message>
    <message>
        <source>Two minutes on different days, without the click, tell how much of the raise has stuck. They are your choice: under More the plan goes on without them.</source>
        <translation>Dos minutos en días distintos, sin clic, dicen cuánto del aumento ha quedado. Tú decides: en Más puedes seguir el plan sin ellos.</translation>
    </message>
    <message>
        <source>After what you said of your last run nothing goes further for now: that comes back when a run has gone well.</source>
        <translation>Por lo que dijiste de tu última carrera, de momento no puedes avanzar: podrás hacerlo de nuevo cuando una carrera haya ido bien.</translation>
    </message>
    <message>
        <source>The plan is finished: %1, %2 % of the raise</source>
        <translation>El plan está terminado: %1, %2 % del aumento</translation>
    </message>
    <message>
        <source>At %1 you are below 160: a further step is a new plan from a new baseline (More).</source>
        <translation>Con %1 estás por debajo de 160: una etapa más es un plan nuevo desde una referencia nueva (Más).</translation>
    </message>
    <message>
        <source>&amp;Run without the click</source>
        <translation>Correr &amp;sin clic</translation>
    </message>
    <message>
        <source>If you run today, run at your old cadence of %1, without a beat. The plan goes on from %2.</source>
        <translation>Si corres hoy, corre con tu cadencia anterior de %1, sin seguir el compás. El plan sigue a partir del %2.</translation>
    </message>
    <message>
        <source>Two minutes on different days, without the click, tell how much of the raise has stuck. They are your choice: under More the plan is finished without them.</source>
        <translation>Dos minutos en días distintos, sin clic, dicen cuánto del aumento ha quedado. Tú decides: en Más puedes terminar el plan sin ellos.</translation>
    </message>
    <message>
        <source>That is for what you said of your last run. The plan is over; refreshers and quiet minutes wait until a run has gone well.</source>
        <translation>Es por lo que dijiste de tu última carrera. El plan ha terminado; los repasos y los minutos sin clic esperan hasta que una carrera haya ido bien.</translation>
    </message>
</context>
<context>
    <name>TraceWords</name>
    <message>
        <source>a file that does not say of which watch</source>
        <translation>un archivo que no dice de qué reloj</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>%1 de media</translation>
    </message>
    <message>
        <source>Watch: %1.</source>
        <translation>Reloj: %1.</translation>
    </message>
    <message>
        <source>Counted as one foot and doubled: median %1 spm.</source>
        <translation>Contado como un pie y duplicado: mediana %1 pasos/min.</translation>
    </message>
    <message>
        <source>Counted as both feet: median %1 spm.</source>
        <translation>Contado como los dos pies: mediana %1 pasos/min.</translation>
    </message>
    <message>
        <source>The file does not say which: switch it below if that is wrong.</source>
        <translation>El archivo no lo dice: cámbialo abajo si no es así.</translation>
    </message>
    <message>
        <source>Trend: level.</source>
        <translation>Tendencia: estable.</translation>
    </message>
    <message>
        <source>Trend: rising by %1 spm every 10 min.</source>
        <translation>Tendencia: sube %1 pasos/min cada 10 min.</translation>
    </message>
    <message>
        <source>Trend: falling by %1 spm every 10 min.</source>
        <translation>Tendencia: baja %1 pasos/min cada 10 min.</translation>
    </message>
    <message>
        <source>In the band of the target (%1 spm, %2 % either side): %3 of %4 min, %5.</source>
        <translation>Dentro del margen del objetivo (%1 pasos/min, %2 % a cada lado): %3 de %4 min, %5.</translation>
    </message>
    <message>
        <source>Downhill %1 (%2 min)</source>
        <translation>Cuesta abajo %1 (%2 min)</translation>
    </message>
    <message>
        <source>%1; too few flat minutes to compare.</source>
        <translation>%1; muy pocos minutos llanos para comparar.</translation>
    </message>
    <message>
        <source>%1, flat %2 (%3 min)</source>
        <translation>%1, en llano %2 (%3 min)</translation>
    </message>
    <message>
        <source>%1: the rate held downhill.</source>
        <translation>%1: la cadencia se mantuvo cuesta abajo.</translation>
    </message>
    <message>
        <source>%1: the rate fell downhill, by %2 spm.</source>
        <translation>%1: la cadencia bajó cuesta abajo, en %2 pasos/min.</translation>
    </message>
    <message>
        <source>watch: %1 spm</source>
        <translation>reloj: %1 pasos/min</translation>
    </message>
    <message>
        <source>watch: no cadence</source>
        <translation>reloj: sin cadencia</translation>
    </message>
    <message>
        <source>It saw no cadence.</source>
        <translation>No vio ninguna cadencia.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes have no cadence.</source>
        <translation>
            <numerusform>%Ln minuto no tiene cadencia.</numerusform>
            <numerusform>%Ln minutos no tienen cadencia.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 spm</source>
        <translation>%1 pasos/min</translation>
    </message>
    <message>
        <source>in the band</source>
        <translation>dentro del margen</translation>
    </message>
    <message>
        <source>above the band</source>
        <translation>por encima del margen</translation>
    </message>
    <message>
        <source>below the band</source>
        <translation>por debajo del margen</translation>
    </message>
    <message>
        <source>no cadence</source>
        <translation>sin cadencia</translation>
    </message>
    <message>
        <source>Minute %1: %2.</source>
        <translation>Minuto %1: %2.</translation>
    </message>
</context>
<context>
    <name>WeekWords</name>
    <message>
        <source>no run</source>
        <translation>ninguna carrera</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs, %1, %2 with the click</source>
        <translation>
            <numerusform>%Ln carrera, %1, %2 con el clic</numerusform>
            <numerusform>%Ln carreras, %1, %2 con el clic</numerusform>
        </translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>sin clic</translation>
    </message>
    <message>
        <source>carry-over</source>
        <translation>tras el clic</translation>
    </message>
    <message>
        <source>paced</source>
        <translation>con clic</translation>
    </message>
    <message>
        <source>quiet: no click for 24 hours</source>
        <translation>sin clic: ningún clic en 24 horas</translation>
    </message>
    <message>
        <source>carry-over: no click, but one within 24 hours, or in a run</source>
        <translation>tras el clic: sin clic, pero con uno en las 24 horas previas, o en una carrera</translation>
    </message>
    <message>
        <source>paced: with the click</source>
        <translation>con clic: con el clic</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: no speed noted</source>
        <translation>%1: velocidad sin anotar</translation>
    </message>
    <message>
        <source> (at another speed than the baseline)</source>
        <translation> (a otra velocidad que la referencia)</translation>
    </message>
    <message>
        <source>nothing measured</source>
        <translation>nada medido</translation>
    </message>
    <message>
        <source>only uneven taps</source>
        <translation>solo toques irregulares</translation>
    </message>
    <message numerus="yes">
        <source>watch %1 (%Ln runs)</source>
        <translation>
            <numerusform>reloj %1 (%Ln carrera)</numerusform>
            <numerusform>reloj %1 (%Ln carreras)</numerusform>
        </translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>objetivo %1</translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation>referencia %1</translation>
    </message>
    <message>
        <source>Week from %1: %2; %3.</source>
        <translation>Semana del %1: %2; %3.</translation>
    </message>
    <message>
        <source>rest day</source>
        <translation>día de descanso</translation>
    </message>
    <message>
        <source>programme paused</source>
        <translation>programa en pausa</translation>
    </message>
    <message>
        <source>training day without a run</source>
        <translation>día de entrenamiento sin carrera</translation>
    </message>
    <message>
        <source>run</source>
        <translation>carrera</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>por venir</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>training day, %1</source>
        <translation>día de entrenamiento, %1</translation>
    </message>
    <message>
        <source>, with a refresher</source>
        <translation>, con un repaso</translation>
    </message>
    <message numerus="yes">
        <source>; quiet minute %n weeks after the programme&apos;s end</source>
        <translation>
            <numerusform>; minuto sin clic %n semana después del final del programa</numerusform>
            <numerusform>; minuto sin clic %n semanas después del final del programa</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source>Week from %1: %2</source>
        <translation>Semana del %1: %2</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>Semana del %1</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Under 160</source>
        <translation>Por debajo de 160</translation>
    </message>
    <message>
        <source>On the line: 160</source>
        <translation>En la línea: 160</translation>
    </message>
    <message>
        <source>Clear: above 160</source>
        <translation>Claro: por encima de 160</translation>
    </message>
    <message>
        <source>%1 – but too close to call: measure once more</source>
        <translation>%1 – pero demasiado justo para decidir: mide otra vez</translation>
    </message>
    <message>
        <source>Uneven taps: try again. This value stays in the log but makes no target.</source>
        <translation>Toques irregulares: inténtalo de nuevo. Este valor se queda en el registro, pero no sirve para un objetivo.</translation>
    </message>
    <message>
        <source>That looks like walking, or strikes were missed. It stays in the log but makes no target: measure again while running.</source>
        <translation>Parece que caminabas, o se escaparon pisadas. Se queda en el registro, pero no sirve para un objetivo: mide de nuevo corriendo.</translation>
    </message>
    <message>
        <source>More than 220 steps a minute. It makes no target: measure again, one foot only.</source>
        <translation>Más de 220 pasos por minuto. No sirve para un objetivo: mide de nuevo, un solo pie.</translation>
    </message>
    <message>
        <source>Shorter than 60 seconds: it stays in the log, but a target asks for a whole minute.</source>
        <translation>Menos de 60 segundos: se queda en el registro, pero un objetivo exige un minuto entero.</translation>
    </message>
    <message>
        <source>Measured with the click on: it stays in the log, but a target asks for your own cadence, without the beat.</source>
        <translation>Medido con el clic en marcha: se queda en el registro, pero un objetivo exige tu propia cadencia, sin el compás.</translation>
    </message>
    <message numerus="yes">
        <source>%n foot strikes counted</source>
        <translation>
            <numerusform>%n pisada contada</numerusform>
            <numerusform>%n pisadas contadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n omitido</numerusform>
            <numerusform>%n omitidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n double</source>
        <translation>
            <numerusform>%n doble</numerusform>
            <numerusform>%n dobles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n off the beat</source>
        <translation>
            <numerusform>%n fuera de compás</numerusform>
            <numerusform>%n fuera de compás</numerusform>
        </translation>
    </message>
    <message>
        <source>raise</source>
        <translation>aumento</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>mantener</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>escrito</translation>
    </message>
    <message>
        <source>Type steps a minute of both feet, for example 165 or 162.5.</source>
        <translation>Escribe los pasos por minuto de los dos pies, por ejemplo 165 o 162,5.</translation>
    </message>
    <message>
        <source>The click can be set from 100 to 240 steps a minute.</source>
        <translation>El clic se puede ajustar de 100 a 240 pasos por minuto.</translation>
    </message>
    <message>
        <source>Below your own cadence: outside of the usual range.</source>
        <translation>Por debajo de tu propia cadencia: fuera del intervalo habitual.</translation>
    </message>
    <message>
        <source>Less than 5 % above your cadence: outside the usual range.</source>
        <translation>Menos de un 5 % por encima de tu cadencia: fuera del intervalo habitual.</translation>
    </message>
    <message>
        <source>Outside the usual range of 5 to 10 %. More than 10 % at once asks a lot of calves and lungs: go up in steps.</source>
        <translation>Fuera del intervalo habitual del 5 al 10 %. Más de un 10 % de golpe exige mucho a gemelos y pulmones: sube por etapas.</translation>
    </message>
    <message>
        <source>one measurement</source>
        <translation>una medición</translation>
    </message>
    <message>
        <source>mean of two measurements of one day</source>
        <translation>media de dos mediciones de un día</translation>
    </message>
    <message>
        <source>median of three measurements of one day</source>
        <translation>mediana de tres mediciones de un día</translation>
    </message>
    <message>
        <source>Tapped, %1 s</source>
        <translation>Con toques, %1 s</translation>
    </message>
    <message>
        <source>Counted, %1 s</source>
        <translation>Por recuento, %1 s</translation>
    </message>
    <message>
        <source>running</source>
        <translation>en marcha</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>terminada</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>recuperada</translation>
    </message>
    <message numerus="yes">
        <source>%n taps (%1 by counting)</source>
        <translation>
            <numerusform>%n toque (%1 por recuento)</numerusform>
            <numerusform>%n toques (%1 por recuento)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stridetick::app::AfterCard</name>
    <message>
        <source>This takes the place of what you said. What has been decided already stays; from now on the plan goes by what you say here.</source>
        <translation>Esto sustituye lo que dijiste. Lo que ya se decidió se mantiene; desde ahora el plan se guía por lo que digas aquí.</translation>
    </message>
    <message>
        <source>Pain, 0 to 10 (keys 0 to 9; 10 is 1 then 0, or X)</source>
        <translation>Dolor, de 0 a 10 (teclas 0 a 9; 10 es 1 y luego 0, o X)</translation>
    </message>
    <message>
        <source>Effort, 0 to 10, if you like</source>
        <translation>Esfuerzo, de 0 a 10, si quieres</translation>
    </message>
    <message>
        <source>Note, speed, incline, distance</source>
        <translation>Nota, velocidad, inclinación, distancia</translation>
    </message>
    <message>
        <source>Save (Enter)</source>
        <translation>Guardar (Intro)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Pain is the one thing asked.</source>
        <translation>El dolor es lo único que se pregunta.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Where? (keys 1 to 8)</source>
        <translation>¿Dónde? (teclas 1 a 8)</translation>
    </message>
    <message>
        <source>It was there before, and grew</source>
        <translation>Ya estaba antes y fue a más</translation>
    </message>
    <message>
        <source>It is sharp</source>
        <translation>Es agudo</translation>
    </message>
    <message>
        <source>It makes me limp</source>
        <translation>Me hace cojear</translation>
    </message>
    <message>
        <source>It hurts at night or at rest</source>
        <translation>Duele de noche o en reposo</translation>
    </message>
    <message>
        <source>One bony spot hurts to press</source>
        <translation>Duele al presionar un punto del hueso</translation>
    </message>
    <message>
        <source>How was the run of %1?</source>
        <translation>¿Qué tal la carrera del %1?</translation>
    </message>
    <message>
        <source>Close without a change</source>
        <translation>Cerrar sin cambiar nada</translation>
    </message>
    <message>
        <source>Close without an answer</source>
        <translation>Cerrar sin responder</translation>
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
        <translation>Nota</translation>
    </message>
    <message>
        <source>Incline in percent</source>
        <translation>Inclinación en porcentaje</translation>
    </message>
    <message>
        <source>Incline, %</source>
        <translation>Inclinación, %</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>Distancia</translation>
    </message>
    <message>
        <source>Treadmill speed</source>
        <translation>Velocidad de la cinta</translation>
    </message>
    <message>
        <source>Distance, %1</source>
        <translation>Distancia, %1</translation>
    </message>
    <message>
        <source>Type the incline in percent, such as 1.5, from -10 to 40, or leave it empty.</source>
        <translation>Escribe la inclinación en porcentaje, por ejemplo 1,5, de -10 a 40, o déjala vacía.</translation>
    </message>
    <message>
        <source>Type the distance as a number such as 5.2, up to %1, or leave it empty.</source>
        <translation>Escribe la distancia como un número, por ejemplo 5,2, hasta %1, o déjala vacía.</translation>
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
        <translation>Crear co&amp;pia</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Crear una copia ahora</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>Restore the selected backup</source>
        <translation>Restaurar la copia seleccionada</translation>
    </message>
    <message>
        <source>Restore &amp;another file…</source>
        <translation>Restaurar &amp;otro archivo…</translation>
    </message>
    <message>
        <source>Restore another file</source>
        <translation>Restaurar otro archivo</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>Copias, primero la más reciente</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Carreras</translation>
    </message>
    <message>
        <source>Newest entry</source>
        <translation>Última entrada</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>Todavía no hay ninguna.</translation>
    </message>
    <message>
        <source>Looking for backups …</source>
        <translation>Buscando copias…</translation>
    </message>
    <message>
        <source>Logs (*.db)</source>
        <translation>Registros (*.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>stridetick::app::BeatIndicator</name>
    <message>
        <source>Beat</source>
        <translation>Compás</translation>
    </message>
</context>
<context>
    <name>stridetick::app::CadenceChart</name>
    <message>
        <source>Cadence by week</source>
        <translation>Cadencia por semana</translation>
    </message>
    <message>
        <source>No weeks here.</source>
        <translation>Aquí no hay semanas.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::CalibrationCard</name>
    <message>
        <source>Pulse and sound together</source>
        <translation>Señal visual y sonido a la vez</translation>
    </message>
    <message>
        <source>Tap along</source>
        <translation>Marcar con el clic</translation>
    </message>
    <message>
        <source>Wireless headphones sound later than the screen shows. This moves the pulse on the screen for the output that plays now; it never changes the tempo.</source>
        <translation>Los auriculares inalámbricos suenan más tarde de lo que muestra la pantalla. Esto mueve la señal visual de la pantalla para la salida que suena ahora; nunca cambia el tempo.</translation>
    </message>
    <message>
        <source>Pulse later by</source>
        <translation>Retrasar la señal</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Find it by tapping</source>
        <translation>Averiguarlo con toques</translation>
    </message>
    <message>
        <source>Fewer than 8 taps met a click. Nothing was changed: try again and tap with each click.</source>
        <translation>Menos de 8 toques coincidieron con un clic. No se cambió nada: inténtalo de nuevo y marca con cada clic.</translation>
    </message>
    <message>
        <source>The taps were too uneven to tell. Nothing was changed: listen to a few clicks first, then tap along.</source>
        <translation>Los toques fueron demasiado irregulares para saberlo. No se cambió nada: escucha primero unos clics y luego marca con ellos.</translation>
    </message>
    <message>
        <source>The taps lie outside of −300 to +500 ms. Nothing was changed: tap with the click, not between two of them.</source>
        <translation>Los toques quedan fuera de −300 a +500 ms. No se cambió nada: marca con el clic, no entre dos clics.</translation>
    </message>
    <message>
        <source>The pulse is set for one sound device: none has opened yet.</source>
        <translation>La señal visual se ajusta para un dispositivo de sonido: todavía no se ha abierto ninguno.</translation>
    </message>
    <message>
        <source>Tapping along needs an open sound device and no run.</source>
        <translation>Para marcar con el clic hace falta un dispositivo de sonido abierto y ninguna carrera en marcha.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message numerus="yes">
        <source>Tap any letter key with each click, as evenly as you can: %1 of %n taps.</source>
        <translation>
            <numerusform>Pulsa una tecla de letra con cada clic, con la mayor regularidad posible: %1 de %n toque.</numerusform>
            <numerusform>Pulsa una tecla de letra con cada clic, con la mayor regularidad posible: %1 de %n toques.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stridetick::app::ChartView</name>
    <message>
        <source>The first day is later than the last: choose an earlier one.</source>
        <translation>El primer día es posterior al último: elige uno anterior.</translation>
    </message>
    <message>
        <source>over %1 from the baseline&apos;s speed</source>
        <translation>a más de %1 de la velocidad de referencia</translation>
    </message>
    <message>
        <source>target, with its band of 3 % either side</source>
        <translation>objetivo, con su margen del 3 % a cada lado</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>referencia</translation>
    </message>
    <message>
        <source>minutes run</source>
        <translation>minutos corridos</translation>
    </message>
    <message>
        <source>minutes with the click</source>
        <translation>minutos con el clic</translation>
    </message>
    <message>
        <source>Weeks shown</source>
        <translation>Semanas mostradas</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12 semanas</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>El programa</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>Un año</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>Desde – hasta</translation>
    </message>
    <message>
        <source>First day shown</source>
        <translation>Primer día mostrado</translation>
    </message>
    <message>
        <source>Last day shown</source>
        <translation>Último día mostrado</translation>
    </message>
    <message>
        <source>At the baseline&apos;s spee&amp;d</source>
        <translation>A la velocidad de refere&amp;ncia</translation>
    </message>
    <message>
        <source>Corrected to the baseline&apos;s speed</source>
        <translation>Corregido a la velocidad de referencia</translation>
    </message>
    <message>
        <source>Each step rate as it would be at the speed of the baseline: 5.6 steps a minute for each m/s (Burns 2019, elite runners: an approximation).</source>
        <translation>Cada cadencia como sería a la velocidad de la referencia: 5,6 pasos por minuto por cada m/s (Burns 2019, corredores de élite: una aproximación).</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>Ampliar</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>Reducir</translation>
    </message>
    <message>
        <source>&amp;Whole</source>
        <translation>&amp;Todo</translation>
    </message>
    <message>
        <source>Show the whole span</source>
        <translation>Mostrar todo el periodo</translation>
    </message>
    <message>
        <source>From day to day a runner&apos;s step rate differs by about ± %1: what is less is not a change yet.</source>
        <translation>De un día a otro la cadencia de quien corre varía en torno a ± %1: lo que sea menos todavía no es un cambio.</translation>
    </message>
    <message>
        <source>From day to day a runner&apos;s step rate differs by about ± %1 (here %2): what is less is not a change yet.</source>
        <translation>De un día a otro la cadencia de quien corre varía en torno a ± %1 (aquí %2): lo que sea menos todavía no es un cambio.</translation>
    </message>
    <message>
        <source>Bars: the largest measuring error of the week.</source>
        <translation>Barras: el mayor error de medición de la semana.</translation>
    </message>
    <message numerus="yes">
        <source>Left out, since a speed is unknown: %Ln measurements.</source>
        <translation>
            <numerusform>Omitida, porque falta una velocidad: %Ln medición.</numerusform>
            <numerusform>Omitidas, porque falta una velocidad: %Ln mediciones.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stridetick::app::CheckCard</name>
    <message>
        <source>Check your cadence by taps</source>
        <translation>Comprobar la cadencia con toques</translation>
    </message>
    <message>
        <source>Cancel the check</source>
        <translation>Cancelar el control</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Control</translation>
    </message>
    <message>
        <source>Tap pad</source>
        <translation>Zona de toque</translation>
    </message>
    <message>
        <source>s left</source>
        <translation>s restantes</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>unos %1</translation>
    </message>
    <message>
        <source>Tap</source>
        <translation>Marcar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>stridetick::app::CloseQuestion</name>
    <message>
        <source>Not on the disk yet</source>
        <translation>Todavía no está en el disco</translation>
    </message>
    <message>
        <source>&amp;Keep the window open</source>
        <translation>&amp;Dejar abierta la ventana</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Dejar abierta la ventana</translation>
    </message>
    <message>
        <source>Close and &amp;lose them</source>
        <translation>Cerrar y &amp;perderlo</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>Cerrar y perderlo</translation>
    </message>
    <message>
        <source>Not on the disk yet, and lost if you close now: %1 (%2).</source>
        <translation>Todavía no está en el disco, y se pierde si cierras ahora: %1 (%2).</translation>
    </message>
    <message>
        <source>Free some space or check the folder of the log; what waits is written by itself then, and the window closes.</source>
        <translation>Libera espacio o comprueba la carpeta del registro; lo que espera se escribe entonces solo, y la ventana se cierra.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::CountForm</name>
    <message>
        <source>Foot strikes counted on one foot</source>
        <translation>Pisadas contadas de un pie</translation>
    </message>
    <message>
        <source>Seconds counted</source>
        <translation>Segundos contados</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>en %1 s</translation>
    </message>
    <message>
        <source>Or did a friend &amp;count one foot&apos;s strikes?</source>
        <translation>¿O &amp;contó otra persona las pisadas de un pie?</translation>
    </message>
    <message>
        <source>Us&amp;e this count</source>
        <translation>&amp;Usar este recuento</translation>
    </message>
    <message>
        <source>Use this count</source>
        <translation>Usar este recuento</translation>
    </message>
    <message>
        <source>&amp;Yes, both feet</source>
        <translation>&amp;Sí, los dos pies</translation>
    </message>
    <message>
        <source>Yes, both feet were counted</source>
        <translation>Sí, se contaron los dos pies</translation>
    </message>
    <message>
        <source>&amp;No, one foot</source>
        <translation>&amp;No, un pie</translation>
    </message>
    <message>
        <source>No, one foot was counted</source>
        <translation>No, se contó un pie</translation>
    </message>
    <message>
        <source>Type how often one foot landed, for example 78.</source>
        <translation>Escribe cuántas veces pisó un pie, por ejemplo 78.</translation>
    </message>
    <message>
        <source>A count is a whole number, for example 78.</source>
        <translation>Un recuento es un número entero, por ejemplo 78.</translation>
    </message>
    <message>
        <source>A count is 1 or more. Count again.</source>
        <translation>Un recuento es 1 o más. Cuenta de nuevo.</translation>
    </message>
    <message>
        <source>That looks like walking, or strikes were missed: it comes to less than 120 steps a minute. Count again; nothing was stored.</source>
        <translation>Parece que caminabas, o se escaparon pisadas: salen menos de 120 pasos por minuto. Cuenta de nuevo; no se guardó nada.</translation>
    </message>
    <message>
        <source>That would be more than 220 steps a minute. Were both feet counted?</source>
        <translation>Serían más de 220 pasos por minuto. ¿Se contaron los dos pies?</translation>
    </message>
    <message>
        <source>No runner takes so many steps a minute. Check the number and the seconds; nothing was stored.</source>
        <translation>Nadie da tantos pasos por minuto. Comprueba el número y los segundos; no se guardó nada.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::DaysRow</name>
    <message>
        <source>Days of the week</source>
        <translation>Días de la semana</translation>
    </message>
    <message numerus="yes">
        <source>%n days a week. A day missed is never punished: the plan waits for you.</source>
        <translation>
            <numerusform>%n día por semana. Perder un día nunca se castiga: el plan te espera.</numerusform>
            <numerusform>%n días por semana. Perder un día nunca se castiga: el plan te espera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose 2 to 4 days: more than 4 add nothing to the plan.</source>
        <translation>Elige de 2 a 4 días: más de 4 no aportan nada al plan.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::DesktopReminder</name>
    <message>
        <source>Reminded: %1</source>
        <translation>Recordado: %1</translation>
    </message>
    <message>
        <source>That it was today cannot be written into %1: a computer started anew today would remind again.</source>
        <translation>No se puede escribir en %1 que fue hoy: si el ordenador se reiniciara hoy, volvería a recordarlo.</translation>
    </message>
    <message>
        <source>The desktop shows no notification: %1</source>
        <translation>El escritorio no muestra ninguna notificación: %1</translation>
    </message>
    <message>
        <source>The system gives no timer: nothing would remind you.</source>
        <translation>El sistema no ofrece ningún temporizador: nada te lo recordaría.</translation>
    </message>
    <message>
        <source>Nothing: you were reminded today.</source>
        <translation>Nada: hoy ya se te recordó.</translation>
    </message>
    <message>
        <source>The log could not be read: %1</source>
        <translation>No se pudo leer el registro: %1</translation>
    </message>
    <message>
        <source>Nothing before %1: %2</source>
        <translation>Nada antes de las %1: %2</translation>
    </message>
    <message>
        <source>Stridetick: today is a day of your programme</source>
        <translation>Stridetick: hoy es un día de tu programa</translation>
    </message>
    <message>
        <source>Open Stridetick</source>
        <translation>Abrir Stridetick</translation>
    </message>
</context>
<context>
    <name>stridetick::app::DesktopReminderCard</name>
    <message>
        <source>On your desktop</source>
        <translation>En tu escritorio</translation>
    </message>
    <message>
        <source>Remind me on &amp;programme days</source>
        <translation>Recordármelo los días de &amp;programa</translation>
    </message>
    <message>
        <source>Time of the reminder</source>
        <translation>Hora del recordatorio</translation>
    </message>
    <message>
        <source>At</source>
        <translation>A las</translation>
    </message>
    <message>
        <source>The reminder could not be started now: it starts at your next login.</source>
        <translation>El recordatorio no se pudo iniciar ahora: empieza en tu próximo inicio de sesión.</translation>
    </message>
    <message>
        <source>Not from within a Flatpak: nothing can be started at login there yet.</source>
        <translation>No desde un Flatpak: allí todavía no se puede iniciar nada al iniciar sesión.</translation>
    </message>
    <message>
        <source>A notification by your desktop when a session or a quiet minute is due and not done. For that %1 is installed; it starts &quot;stridetick remind&quot; when you log in, which sleeps until then and reads your log. Switched off, the file is removed and the reminder ends.</source>
        <translation>Una notificación de tu escritorio cuando toca una sesión o un minuto sin clic y no está hecho. Para eso está instalado %1; al iniciar sesión arranca &quot;stridetick remind&quot;, que espera hasta entonces y lee tu registro. Al desactivarlo, el archivo se elimina y el recordatorio termina.</translation>
    </message>
    <message>
        <source>%1 is there, of another runner&apos;s log, of another copy of Stridetick, or changed by your desktop. Switching this on replaces it.</source>
        <translation>%1 existe, pero es del registro de otro corredor, de otra copia de Stridetick o lo cambió tu escritorio. Al activar esto se reemplaza.</translation>
    </message>
    <message>
        <source>A notification by your desktop when a session or a quiet minute is due and not done. Nothing is installed for it now; switched on, one file is: %1, which starts &quot;stridetick remind&quot; when you log in.</source>
        <translation>Una notificación de tu escritorio cuando toca una sesión o un minuto sin clic y no está hecho. Ahora no hay nada instalado para eso; al activarlo se instala un archivo: %1, que arranca &quot;stridetick remind&quot; al iniciar sesión.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::EntryDetails</name>
    <message>
        <source>The selected entry in full</source>
        <translation>La entrada seleccionada completa</translation>
    </message>
</context>
<context>
    <name>stridetick::app::EntryEditor</name>
    <message>
        <source>Change an entry</source>
        <translation>Cambiar una entrada</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>&amp;Nota</translation>
    </message>
    <message>
        <source>&amp;Treadmill speed (optional)</source>
        <translation>Ve&amp;locidad de la cinta (opcional)</translation>
    </message>
    <message>
        <source>&amp;Both feet were tapped or counted</source>
        <translation>Toques o recuento de los dos &amp;pies</translation>
    </message>
    <message>
        <source>The click was &amp;audible</source>
        <translation>El clic se &amp;oía</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>Guardar los cambios</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Leave the entry as it is</source>
        <translation>Dejar la entrada como está</translation>
    </message>
    <message>
        <source>The cadence becomes %1 %2 spm. A target that was set from it stays as it is: set a new one on the Target page.</source>
        <translation>La cadencia pasa a %1 %2 pasos/min. Un objetivo fijado a partir de ella se queda como está: fija uno nuevo en la página Objetivo.</translation>
    </message>
    <message>
        <source>Not a time. Type minutes and seconds such as %1.</source>
        <translation>No es una duración. Escribe minutos y segundos, por ejemplo %1.</translation>
    </message>
    <message>
        <source>From start to end with pauses, minutes and seconds</source>
        <translation>De principio a fin con las pausas, minutos y segundos</translation>
    </message>
    <message>
        <source>Sta&amp;rt to end, with pauses</source>
        <translation>De principio a fin, con pa&amp;usas</translation>
    </message>
</context>
<context>
    <name>stridetick::app::ExportCard</name>
    <message>
        <source>For your phone</source>
        <translation>Para tu teléfono</translation>
    </message>
    <message>
        <source>Save as a sound file…</source>
        <translation>Guardar como archivo de sonido…</translation>
    </message>
    <message>
        <source>Save as a sound file</source>
        <translation>Guardar como archivo de sonido</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the sound file</source>
        <translation>Cancelar el archivo de sonido</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>Sounds (*.flac *.wav *.ogg *.mp3)</source>
        <translation>Sonidos (*.flac *.wav *.ogg *.mp3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading your log …</source>
        <translation>Leyendo tu registro…</translation>
    </message>
    <message>
        <source>This session clicks only where a check is below the target, and a file cannot hear you. Choose another session to save one.</source>
        <translation>Esta sesión solo hace clic cuando un control queda por debajo del objetivo, y un archivo no puede oírte. Elige otra sesión para guardarla.</translation>
    </message>
    <message>
        <source>Set a target first: its tempo is the session&apos;s.</source>
        <translation>Fija antes un objetivo: su tempo es el de la sesión.</translation>
    </message>
    <message>
        <source>This session, %1 of it, with its clicks as a WAV, FLAC, Ogg or MP3 file: the ending of the name says which.</source>
        <translation>Esta sesión, %1 de ella, con sus clics, como archivo WAV, FLAC, Ogg o MP3: el final del nombre indica cuál.</translation>
    </message>
    <message>
        <source>This session, %1, with its clicks and silences as a WAV, FLAC, Ogg or MP3 file: the ending of the name says which.</source>
        <translation>Esta sesión, %1, con sus clics y silencios, como archivo WAV, FLAC, Ogg o MP3: el final del nombre indica cuál.</translation>
    </message>
    <message>
        <source>Your next run goes without the click: a sound of it would be silence. It can be saved again when the click is back.</source>
        <translation>Tu próxima carrera va sin clic: el archivo de sonido sería solo silencio. Se podrá guardar de nuevo cuando vuelva el clic.</translation>
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
        <translation>Carrera a %1 pasos por minuto</translation>
    </message>
    <message>
        <source>Click for running at %1 steps a minute. Made by Stridetick.</source>
        <translation>Clic para correr a %1 pasos por minuto. Hecho con Stridetick.</translation>
    </message>
    <message>
        <source>%1 is written: %2 for your phone.</source>
        <translation>%1 está escrito: %2 para tu teléfono.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::FarView</name>
    <message>
        <source>Phase</source>
        <translation>Fase</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>Cadencia</translation>
    </message>
    <message>
        <source>What the cadence is</source>
        <translation>Qué es la cadencia</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>Qué viene después</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>When to stop</source>
        <translation>Cuándo parar</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>Salir de la pantalla completa</translation>
    </message>
    <message>
        <source>The run in full screen</source>
        <translation>La carrera en pantalla completa</translation>
    </message>
    <message>
        <source>Chest pain, faintness or unusual breathlessness: stop. Get help now.</source>
        <translation>Dolor en el pecho, mareo o una falta de aire inusual: para. Pide ayuda ya.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::FileDrop</name>
    <message>
        <source>Drop to import</source>
        <translation>Suelta para importar</translation>
    </message>
</context>
<context>
    <name>stridetick::app::FirstSteps</name>
    <message>
        <source>Your first run</source>
        <translation>Tu primera carrera</translation>
    </message>
    <message>
        <source>Tap a minute</source>
        <translation>Marca un minuto</translation>
    </message>
    <message>
        <source>No raise: keep your own cadence</source>
        <translation>Sin aumento: conserva tu cadencia</translation>
    </message>
    <message>
        <source>Accept a target</source>
        <translation>Acepta un objetivo</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
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
        <translation>Paso %1, hecho</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>Step %1, now</source>
        <translation>Paso %1, ahora</translation>
    </message>
    <message>
        <source>Step %1, later</source>
        <translation>Paso %1, después</translation>
    </message>
    <message>
        <source>– %1</source>
        <translation>– %1</translation>
    </message>
    <message>
        <source>Step %1, left out</source>
        <translation>Paso %1, omitido</translation>
    </message>
</context>
<context>
    <name>stridetick::app::Form</name>
    <message>
        <source>Reset %1</source>
        <translation>Restablecer %1</translation>
    </message>
</context>
<context>
    <name>stridetick::app::GuideWindow</name>
    <message>
        <source>User&apos;s guide</source>
        <translation>Guía del usuario</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Close the guide</source>
        <translation>Cerrar la guía</translation>
    </message>
    <message>
        <source>In English only, and here without its pictures.</source>
        <translation>Solo en inglés, y aquí sin las imágenes.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::HabitCard</name>
    <message>
        <source>Week from %1: S = %2</source>
        <translation>Semana del %1: S = %2</translation>
    </message>
    <message>
        <source>Week from %1: credit %2 of %3 sessions, x = %4; S from %5 to %6</source>
        <translation>Semana del %1: crédito %2 de %3 sesiones, x = %4; S de %5 a %6</translation>
    </message>
    <message>
        <source>%1 (paused: never lowered)</source>
        <translation>%1 (en pausa: nunca baja)</translation>
    </message>
    <message>
        <source>Habit strength</source>
        <translation>Fuerza del hábito</translation>
    </message>
    <message>
        <source>How is it counted?</source>
        <translation>¿Cómo se calcula?</translation>
    </message>
    <message>
        <source>How long it takes until something is a habit differs from 18 to 254 days between people.</source>
        <translation>El tiempo que tarda algo en ser un hábito varía de 18 a 254 días según la persona.</translation>
    </message>
    <message>
        <source>Habit strength: %1 %, %2</source>
        <translation>Fuerza del hábito: %1 %, %2</translation>
    </message>
    <message>
        <source>After each week of seven days: S becomes S · q + x · (1 − q), from S = 0, with q = 20^(−7/66) = %1, so that regular practice comes to 95 % in 66 days, the average that Lally found. x is the week&apos;s credit by the sessions planned, at most 1. A session&apos;s credit is 1 with its silent minute in the band, 0.8 not measured, 0.6 out of the band, 0 under half of its minutes.</source>
        <translation>Después de cada semana de siete días: S pasa a ser S · q + x · (1 − q), desde S = 0, con q = 20^(−7/66) = %1, de modo que la práctica regular llega al 95 % en 66 días, la media que halló Lally. x es el crédito de la semana entre las sesiones previstas, 1 como máximo. El crédito de una sesión es 1 con su minuto en silencio dentro del margen, 0,8 sin medir, 0,6 fuera del margen y 0 con menos de la mitad de sus minutos.</translation>
    </message>
    <message>
        <source>It tells how regular you were. It decides nothing: the plan asks your feet.</source>
        <translation>Dice con qué regularidad practicaste. No decide nada: el plan pregunta a tus pies.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::ImportBar</name>
    <message>
        <source>Import</source>
        <translation>Importar</translation>
    </message>
    <message>
        <source>Files read</source>
        <translation>Archivos leídos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>Cancelar la importación</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>Lo que se importó</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide what was imported</source>
        <translation>Ocultar lo que se importó</translation>
    </message>
    <message>
        <source>Import runs</source>
        <translation>Importar carreras</translation>
    </message>
    <message>
        <source>Runs of watches (*.fit *.tcx *.gpx *.gz *.zip)</source>
        <translation>Carreras de relojes (*.fit *.tcx *.gpx *.gz *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>stridetick::app::ImportController</name>
    <message>
        <source>Nothing was imported, as your log is being opened: try again in a moment.</source>
        <translation>No se importó nada, porque tu registro se está abriendo: inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Nothing was imported, as your log is being restored or merged: try again after that.</source>
        <translation>No se importó nada, porque tu registro se está restaurando o combinando: inténtalo de nuevo después.</translation>
    </message>
    <message>
        <source>Nothing was imported, as your log cannot be read just now: see the notice above.</source>
        <translation>No se importó nada, porque tu registro no se puede leer ahora: lee el aviso de arriba.</translation>
    </message>
    <message>
        <source>Nothing was imported, as this run of the program is not kept: see the notice above.</source>
        <translation>No se importó nada, porque lo que haces ahora no se guarda: lee el aviso de arriba.</translation>
    </message>
    <message>
        <source>Stopped, as your log is being restored or merged: import the files again after that.</source>
        <translation>Detenido, porque tu registro se está restaurando o combinando: importa los archivos de nuevo después.</translation>
    </message>
    <message>
        <source>Stopped, as your log cannot be read just now (see the notice above): import the files again after that.</source>
        <translation>Detenido, porque tu registro no se puede leer ahora (lee el aviso de arriba): importa los archivos de nuevo después.</translation>
    </message>
    <message>
        <source>Looking for files …</source>
        <translation>Buscando archivos…</translation>
    </message>
    <message numerus="yes">
        <source>Reading a file, %Ln runs so far …</source>
        <translation>
            <numerusform>Leyendo un archivo, %Ln carrera hasta ahora…</numerusform>
            <numerusform>Leyendo un archivo, %Ln carreras hasta ahora…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 of %Ln files …</source>
        <translation>
            <numerusform>Leyendo %1 de %Ln archivo…</numerusform>
            <numerusform>Leyendo %1 de %Ln archivos…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stridetick::app::ImportPage</name>
    <message>
        <source>Imported runs</source>
        <translation>Carreras importadas</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Atrá&amp;s</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Volver a la página anterior</translation>
    </message>
    <message>
        <source>New runs</source>
        <translation>Carreras nuevas</translation>
    </message>
    <message>
        <source>Added to runs with the click</source>
        <translation>Añadidas a carreras con el clic</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>Ya estaban</translation>
    </message>
    <message>
        <source>Deleted here before</source>
        <translation>Eliminadas aquí antes</translation>
    </message>
    <message>
        <source>Not runs</source>
        <translation>No son carreras</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>Ilegibles</translation>
    </message>
    <message>
        <source>&amp;Show the newest in Review</source>
        <translation>&amp;Mostrar la última en Historial</translation>
    </message>
    <message>
        <source>Show the newest of these runs in Review</source>
        <translation>Mostrar la más reciente de estas carreras en Historial</translation>
    </message>
    <message>
        <source>Files to look at, and why</source>
        <translation>Archivos que revisar, y por qué</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>&amp;Copiar la lista</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>Copiar la lista</translation>
    </message>
    <message>
        <source>Files to look at</source>
        <translation>Archivos que revisar</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are in the copied list.</source>
        <translation>
            <numerusform>Hay %Ln más en la lista copiada.</numerusform>
            <numerusform>Hay %Ln más en la lista copiada.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stridetick::app::ImportQuestion</name>
    <message>
        <source>Files are being imported</source>
        <translation>Se están importando archivos</translation>
    </message>
    <message>
        <source>What was taken stays, and the rest is left out if you close now. The window closes by itself once all is read.</source>
        <translation>Si cierras ahora, lo incorporado se queda y el resto se omite. La ventana se cierra sola cuando esté todo leído.</translation>
    </message>
    <message>
        <source>&amp;Keep the window open</source>
        <translation>&amp;Dejar abierta la ventana</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>Dejar abierta la ventana</translation>
    </message>
    <message>
        <source>Close and &amp;leave out the rest</source>
        <translation>Cerrar y &amp;omitir el resto</translation>
    </message>
    <message>
        <source>Close and leave out the rest</source>
        <translation>Cerrar y omitir el resto</translation>
    </message>
    <message>
        <source>Files are still being read. %1</source>
        <translation>Todavía se están leyendo archivos. %1</translation>
    </message>
</context>
<context>
    <name>stridetick::app::ImportReader</name>
    <message>
        <source>There is no such file.</source>
        <translation>Ese archivo no existe.</translation>
    </message>
    <message>
        <source>It is neither a file nor a folder.</source>
        <translation>No es ni un archivo ni una carpeta.</translation>
    </message>
    <message>
        <source>It is not a watch&apos;s file.</source>
        <translation>No es un archivo de reloj.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::KeyMap</name>
    <message>
        <source>comma</source>
        <translation>coma</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>punto</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Re Pág</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Av Pág</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supr</translation>
    </message>
    <message>
        <source>Media Play/Pause</source>
        <translation>Reproducir/Pausa</translation>
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
        <translation>Pulsa una tecla…</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>Pulsa una tecla</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>What is on which key</source>
        <translation>Qué hay en cada tecla</translation>
    </message>
    <message>
        <source>Presenter remotes, foot pedals and media keys are keyboards: put what they send on what you need. While you tap, on Measure and in a check, Space, Enter, letters, Page Up and Down and media keys are taps, whatever they do elsewhere.</source>
        <translation>Los mandos de presentación, los pedales y las teclas multimedia son teclados: asigna lo que envían a lo que necesitas. Mientras marcas, en Medir y en un control, Espacio, Intro, las letras, Re Pág, Av Pág y las teclas multimedia son toques, hagan lo que hagan en otros sitios.</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>No se cambió nada.</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>Cambiar la tecla</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>Añadir tecla…</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>Añadir una tecla</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset the keys of this action</source>
        <translation>Restablecer las teclas de esta acción</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>Restablecer todas las teclas</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>Asignarla aquí</translation>
    </message>
    <message>
        <source>Take the key over from the other action</source>
        <translation>Quitar la tecla a la otra acción y asignarla aquí</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarla</translation>
    </message>
    <message>
        <source>Leave the key where it is</source>
        <translation>Dejar la tecla donde está</translation>
    </message>
    <message>
        <source>All keys are as they came.</source>
        <translation>Todas las teclas están como al principio.</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>sin tecla</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (cambiado)</translation>
    </message>
    <message>
        <source>%1 is a tap on Measure, and this works there too. Press another key, or this one with Ctrl.</source>
        <translation>%1 es un toque en Medir, y esto funciona allí también. Pulsa otra tecla, o esta con Ctrl.</translation>
    </message>
    <message>
        <source>%1 is needed to move about, to press buttons or to close what is asked. Press another key.</source>
        <translation>%1 hace falta para moverse, para pulsar botones o para cerrar lo que se pregunta. Pulsa otra tecla.</translation>
    </message>
    <message>
        <source>%1 does “%2” (%3) already. Take it over for “%4”?</source>
        <translation>%1 ya hace «%2» (%3). ¿Asignarla a «%4»?</translation>
    </message>
    <message>
        <source>“%1” is on %2 now.</source>
        <translation>«%1» está ahora en %2.</translation>
    </message>
    <message>
        <source>“%1” is on no key now.</source>
        <translation>«%1» no está ahora en ninguna tecla.</translation>
    </message>
    <message>
        <source>“%1” is on %2: another action has the rest of its keys.</source>
        <translation>«%1»: %2. Otra acción tiene sus demás teclas.</translation>
    </message>
    <message>
        <source>“%1” is on %2, as it came.</source>
        <translation>«%1»: %2, como al principio.</translation>
    </message>
    <message>
        <source>“%1” is on %2. Press another key for it too. Escape cancels, Backspace or Delete takes its keys away.</source>
        <translation>«%1»: %2. Pulsa otra tecla más para ello. Esc cancela, Retroceso o Supr le quita las teclas.</translation>
    </message>
    <message>
        <source>“%1” is on %2. Press its new key. Escape cancels, Backspace or Delete takes its keys away.</source>
        <translation>«%1»: %2. Pulsa su nueva tecla. Esc cancela, Retroceso o Supr le quita las teclas.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::LanguageCard</name>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>Idioma de los textos</translation>
    </message>
    <message>
        <source>As the desktop: %1</source>
        <translation>Como el escritorio: %1</translation>
    </message>
    <message>
        <source>Numbers, days and the first day of the week follow it, by the habits of your country.</source>
        <translation>Los números, los días y el primer día de la semana lo siguen, según las costumbres de tu país.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::LogCard</name>
    <message>
        <source>Your log</source>
        <translation>Tu registro</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>File of the log</source>
        <translation>Archivo del registro</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>Abrir la carpe&amp;ta</translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation>Abrir la carpeta del registro</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>Carpeta de las copias</translation>
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
        <translation>Leyendo tu registro…</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1, del %2 al %3</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nada todavía</translation>
    </message>
    <message>
        <source>Nothing of this run of the program will be kept: see the notice above.</source>
        <translation>No se guardará nada de lo que hagas hasta cerrar Stridetick: lee el aviso de arriba.</translation>
    </message>
    <message>
        <source>All on the disk.</source>
        <translation>Todo en el disco.</translation>
    </message>
    <message>
        <source>Being written: %1.</source>
        <translation>Se está escribiendo: %1.</translation>
    </message>
    <message>
        <source>Not on the disk yet, kept in memory and tried again every second: %1 (%2).</source>
        <translation>Todavía no está en el disco; se conserva en memoria y se intenta de nuevo cada segundo: %1 (%2).</translation>
    </message>
    <message>
        <source>The backup is made as soon as what waits is on the disk.</source>
        <translation>La copia se hace en cuanto esté en el disco lo que espera.</translation>
    </message>
    <message>
        <source>Making a backup …</source>
        <translation>Haciendo una copia…</translation>
    </message>
    <message>
        <source>The backup is made, and was read again from end to end: %1</source>
        <translation>La copia está hecha, y se ha vuelto a leer entera: %1</translation>
    </message>
    <message>
        <source>%1 Then try again.</source>
        <translation>%1 Después, inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 The log itself is not touched by this; a backup is tried again with your next entry.</source>
        <translation>%1 Esto no afecta al registro; se intenta otra copia con tu próxima entrada.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::LogExportController</name>
    <message>
        <source>%1 is the log itself: nothing was written. Choose another name.</source>
        <translation>%1 es el propio registro: no se escribió nada. Elige otro nombre.</translation>
    </message>
    <message>
        <source>%1 is a folder: nothing was written. Choose another place.</source>
        <translation>%1 es una carpeta: no se escribió nada. Elige otro lugar.</translation>
    </message>
    <message>
        <source>%1 is there already: nothing was written. Choose another folder, or replace what is there.</source>
        <translation>%1 ya existe: no se escribió nada. Elige otra carpeta o reemplaza lo que hay.</translation>
    </message>
    <message>
        <source>%1 is written: %2, and all else that your log holds.</source>
        <translation>%1 está escrito: %2, y todo lo demás que contiene tu registro.</translation>
    </message>
    <message numerus="yes">
        <source>Written into the folder %1: sheets of your log, %Ln files.</source>
        <translation>
            <numerusform>Escrito en la carpeta %1: hojas de tu registro, %Ln archivo.</numerusform>
            <numerusform>Escrito en la carpeta %1: hojas de tu registro, %Ln archivos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no run yet that has ended: nothing was written.</source>
        <translation>Todavía no hay ninguna carrera terminada: no se escribió nada.</translation>
    </message>
    <message>
        <source>Written into the folder %1: %2, FIT.</source>
        <translation>Escrito en la carpeta %1: %2, FIT.</translation>
    </message>
    <message>
        <source>Written into the folder %1: %2, TCX.</source>
        <translation>Escrito en la carpeta %1: %2, TCX.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Cancelado.</translation>
    </message>
    <message>
        <source>Your log is not open yet: see the notice above, and try again.</source>
        <translation>Tu registro todavía no está abierto: lee el aviso de arriba e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Without what waited to be written: %1.</source>
        <translation>Sin lo que esperaba para escribirse: %1.</translation>
    </message>
    <message>
        <source>Your log</source>
        <translation>Tu registro</translation>
    </message>
    <message>
        <source>The log could not be written there (%1). Check the folder and the space on the disk, then try again.</source>
        <translation>No se pudo escribir ahí el registro (%1). Comprueba la carpeta y el espacio en el disco e inténtalo de nuevo.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::LogPage</name>
    <message>
        <source>Log and backups</source>
        <translation>Registro y copias</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Atrá&amp;s</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Volver a la página anterior</translation>
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
        <translation>¿&amp;Qué significa 160?</translation>
    </message>
    <message>
        <source>What does 160 mean?</source>
        <translation>¿Qué significa 160?</translation>
    </message>
    <message>
        <source>Shows or hides what it means, with the sources</source>
        <translation>Muestra u oculta qué significa, con las fuentes</translation>
    </message>
    <message>
        <source>What it means: below it, 5 to 10 % more steps at the same speed are worth a try. In the lab they lowered the load on the knee, and at 10 % on the hip (Heiderscheit 2011, Lenhart 2014).</source>
        <translation>Qué significa: por debajo, vale la pena probar de un 5 a un 10 % más de pasos a la misma velocidad. En el laboratorio redujeron la carga de la rodilla y, con un 10 %, la de la cadera (Heiderscheit 2011, Lenhart 2014).</translation>
    </message>
    <message>
        <source>What it does not mean: that you get hurt below it, or that you do not above it. Of 37 studies two looked at injuries at all (Anderson 2022). Two studies called 164 or 166 and less low, for the runners that they looked at (Luedke 2016, Thakkar 2019); elite runners ran a world championship at 155 to 203 (Burns 2019). It changes with your speed and your height. No faster times, no cure and no prevention are promised, and this is not medical advice.</source>
        <translation>Qué no significa: que por debajo te lesiones, ni que por encima no te lesiones. De 37 estudios, solo dos miraron las lesiones (Anderson 2022). Dos estudios llamaron bajas a 164 o 166 y menos, en los corredores que observaron (Luedke 2016, Thakkar 2019); corredores de élite corrieron un campeonato del mundo a entre 155 y 203 (Burns 2019). Cambia con tu velocidad y tu estatura. No se prometen mejores tiempos, ni cura, ni prevención, y esto no es consejo médico.</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>Fuentes:</translation>
    </message>
    <message>
        <source>160 steps a minute is a rule of thumb from advice to runners. Nobody has measured it as a limit.</source>
        <translation>160 pasos por minuto es una regla general, de consejos para corredores. Nadie lo ha medido como un límite.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::MeasurePage</name>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Too few taps to go on: the minute starts again with your next tap.</source>
        <translation>Muy pocos toques para seguir: el minuto empieza de nuevo con tu próximo toque.</translation>
    </message>
    <message>
        <source>Take &amp;back last tap</source>
        <translation>Quitar último &amp;toque</translation>
    </message>
    <message>
        <source>Take back the last tap</source>
        <translation>Quitar el último toque</translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <translation>Empe&amp;zar de nuevo</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Good enough: sto&amp;p here</source>
        <translation>Es suficiente: &amp;parar aquí</translation>
    </message>
    <message>
        <source>Good enough: stop here</source>
        <translation>Es suficiente: parar aquí</translation>
    </message>
    <message>
        <source>Who taps, and where</source>
        <translation>Quién marca, y dónde</translation>
    </message>
    <message>
        <source>Best: a helper taps while you run easily, after at least 5 minutes. Alone: use a key or a presenter remote in reach on the treadmill&apos;s rail. Tap each time the same foot lands.</source>
        <translation>Lo mejor: otra persona marca mientras corres suave, después de al menos 5 minutos. A solas: usa una tecla o un mando de presentaciones al alcance en la barra de la cinta. Marca cada vez que pise el mismo pie.</translation>
    </message>
    <message>
        <source>Never reach for a mouse or a screen at speed.</source>
        <translation>Nunca busques un ratón o una pantalla a velocidad.</translation>
    </message>
    <message>
        <source>Got &amp;it</source>
        <translation>En&amp;tendido</translation>
    </message>
    <message>
        <source>Got it: hide this advice</source>
        <translation>Entendido: ocultar este consejo</translation>
    </message>
    <message>
        <source>Cadence changes with speed: use the same speed next time.</source>
        <translation>La cadencia cambia con la velocidad: usa la misma la próxima vez.</translation>
    </message>
    <message>
        <source>Treadmill &amp;speed of this measurement</source>
        <translation>Ve&amp;locidad de la cinta en esta medición</translation>
    </message>
    <message>
        <source>Treadmill &amp;speed (optional)</source>
        <translation>Ve&amp;locidad de la cinta (opcional)</translation>
    </message>
    <message>
        <source>keep tapping</source>
        <translation>sigue marcando</translation>
    </message>
    <message>
        <source>uneven taps</source>
        <translation>toques irregulares</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>regular</translation>
    </message>
    <message numerus="yes">
        <source>seconds left</source>
        <translation>
            <numerusform>segundo restante</numerusform>
            <numerusform>segundos restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>Taps: %1</source>
        <translation>Toques: %1</translation>
    </message>
    <message>
        <source>Tap each time one foot lands</source>
        <translation>Marca cada vez que pise un mismo pie</translation>
    </message>
    <message>
        <source>The click is on: what you tap now is not your own cadence, and makes no target. Stop the run first, or tap to compare.</source>
        <translation>El clic está en marcha: lo que marques ahora no es tu propia cadencia y no sirve para fijar un objetivo. Para antes la carrera, o marca para comparar.</translation>
    </message>
    <message>
        <source>Space, Enter, any letter, Page Up or Down, a media key, a click or a touch here. The minute starts with the first tap; a sound marks its start, its last five seconds and its end.</source>
        <translation>Espacio, Intro, cualquier letra, Re Pág o Av Pág, una tecla multimedia, un clic o un toque aquí. El minuto empieza con el primer toque; un sonido señala su comienzo, sus últimos cinco segundos y su final.</translation>
    </message>
    <message>
        <source>%1 %2 spm</source>
        <translation>%1 %2 pasos/min</translation>
    </message>
    <message>
        <source>– spm</source>
        <translation>– pasos/min</translation>
    </message>
    <message>
        <source>Press Start over once more to start over.</source>
        <translation>Pulsa Empezar de nuevo otra vez para empezar de nuevo.</translation>
    </message>
    <message>
        <source>Press %1, or Start over, once more to start over.</source>
        <translation>Pulsa otra vez %1, o Empezar de nuevo, para empezar de nuevo.</translation>
    </message>
    <message>
        <source>%1; after ten taps, twice</source>
        <translation>%1; tras diez toques, dos veces</translation>
    </message>
</context>
<context>
    <name>stridetick::app::MeasureQuestion</name>
    <message numerus="yes">
        <source>The taps stopped after %n seconds. Keep what there is, or tap again?</source>
        <translation>
            <numerusform>Los toques pararon tras %n segundo. ¿Conservar lo que hay o marcar de nuevo?</numerusform>
            <numerusform>Los toques pararon tras %n segundos. ¿Conservar lo que hay o marcar de nuevo?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>C&amp;onservar</translation>
    </message>
    <message>
        <source>Tap &amp;again</source>
        <translation>Marca&amp;r de nuevo</translation>
    </message>
    <message>
        <source>That is more than 220 steps a minute. Did you tap both feet?</source>
        <translation>Son más de 220 pasos por minuto. ¿Marcaste los dos pies?</translation>
    </message>
    <message>
        <source>&amp;Yes, both feet</source>
        <translation>&amp;Sí, los dos pies</translation>
    </message>
    <message>
        <source>&amp;No, one foot</source>
        <translation>&amp;No, un pie</translation>
    </message>
    <message>
        <source>No runner takes so many steps a minute. Tap once for each landing of one foot. Nothing was stored.</source>
        <translation>Nadie da tantos pasos por minuto. Marca una vez por cada pisada de un pie. No se guardó nada.</translation>
    </message>
    <message>
        <source>Too few taps for a value. Tap each time one foot lands. Nothing was stored.</source>
        <translation>Muy pocos toques para dar un valor. Marca cada vez que pise un mismo pie. No se guardó nada.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::MergeCard</name>
    <message>
        <source>Of what both have changed one is given up:</source>
        <translation>De lo que cambiaron ambos se descarta uno:</translation>
    </message>
    <message>
        <source>&amp;Keep the log as it is</source>
        <translation>Dejar el &amp;registro como está</translation>
    </message>
    <message>
        <source>Keep the log as it is</source>
        <translation>Dejar el registro como está</translation>
    </message>
    <message>
        <source>&amp;Merge it</source>
        <translation>Co&amp;mbinar</translation>
    </message>
    <message>
        <source>Merge it</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Merge another log</source>
        <translation>Combinar otro registro</translation>
    </message>
    <message>
        <source>What both logs have changed</source>
        <translation>Lo que cambiaron ambos registros</translation>
    </message>
</context>
<context>
    <name>stridetick::app::MergeController</name>
    <message>
        <source>This file is the log itself. Choose another one.</source>
        <translation>Este archivo es el propio registro. Elige otro.</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>Leyendo %1…</translation>
    </message>
    <message>
        <source>There is nothing to merge: your log has all of %1 already.</source>
        <translation>No hay nada que combinar: tu registro ya tiene todo lo de %1.</translation>
    </message>
    <message>
        <source>Merge %1 into your log?</source>
        <translation>¿Combinar %1 con tu registro?</translation>
    </message>
    <message>
        <source>What your log holds now is kept first, as the backup %1, and can be restored.</source>
        <translation>Lo que contiene ahora tu registro se guarda antes, como la copia %1, y se puede restaurar.</translation>
    </message>
    <message>
        <source>Merging …</source>
        <translation>Combinando…</translation>
    </message>
    <message>
        <source>Merged %1. %2 What your log held before is kept as %3.</source>
        <translation>%1 combinado. %2 Lo que contenía antes tu registro se guarda como %3.</translation>
    </message>
    <message>
        <source>Nothing was merged (%1): your log is as it was. Check the space on the disk and the folder, then try again.</source>
        <translation>No se combinó nada (%1): tu registro está como estaba. Comprueba el espacio en el disco y la carpeta e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Your log has taken what %1 holds: %2 tells what that was.</source>
        <translation>Tu registro ha incorporado lo que contiene %1: %2 dice qué era.</translation>
    </message>
    <message>
        <source>Log and backups</source>
        <translation>Registro y copias</translation>
    </message>
</context>
<context>
    <name>stridetick::app::MinuteNews</name>
    <message>
        <source>The minute has started.</source>
        <translation>El minuto ha empezado.</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>%n segundo restante</numerusform>
            <numerusform>%n segundos restantes</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 steps a minute, %2.</source>
        <translation>%1 pasos por minuto, %2.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::MinuteQuestion</name>
    <message>
        <source>Not saved yet</source>
        <translation>Todavía sin guardar</translation>
    </message>
    <message>
        <source>The minute that you tapped is not saved: answer the question first.</source>
        <translation>El minuto que marcaste no está guardado: responde antes a la pregunta.</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>&amp;Quedarse</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation>&amp;Cerrar de todos modos</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>Cerrar de todos modos</translation>
    </message>
</context>
<context>
    <name>stridetick::app::MoreCard</name>
    <message>
        <source>Mor&amp;e</source>
        <translation>&amp;Más</translation>
    </message>
    <message>
        <source>More about the plan</source>
        <translation>Más sobre el plan</translation>
    </message>
    <message>
        <source>Repeat this week</source>
        <translation>Repetir esta semana</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>Seguir de todos modos</translation>
    </message>
    <message>
        <source>Pause the plan</source>
        <translation>Pausar el plan</translation>
    </message>
    <message>
        <source>For illness, travel or an injury: the plan and your habit strength wait.</source>
        <translation>Por enfermedad, viaje o lesión: el plan y la fuerza de tu hábito esperan.</translation>
    </message>
    <message>
        <source>Run on these days</source>
        <translation>Correr estos días</translation>
    </message>
    <message>
        <source>Begin a new plan</source>
        <translation>Empezar otro plan</translation>
    </message>
    <message>
        <source>End the plan</source>
        <translation>Dejar el plan</translation>
    </message>
    <message>
        <source>No, go on with it</source>
        <translation>No, seguir con él</translation>
    </message>
    <message>
        <source>Yes, end the plan</source>
        <translation>Sí, dejar el plan</translation>
    </message>
    <message>
        <source>Repeat week %1</source>
        <translation>Repetir la semana %1</translation>
    </message>
    <message>
        <source>Finish without the quiet minutes</source>
        <translation>Terminar sin los minutos sin clic</translation>
    </message>
    <message>
        <source>Go on without the quiet minutes</source>
        <translation>Seguir sin los minutos sin clic</translation>
    </message>
    <message>
        <source>Go on to week %1 all the same</source>
        <translation>Pasar a la semana %1 de todos modos</translation>
    </message>
    <message>
        <source>An ended plan is not taken up again. End it?</source>
        <translation>Si lo dejas, el plan no se retoma. ¿Dejarlo?</translation>
    </message>
    <message>
        <source>Yes, finish the plan</source>
        <translation>Sí, terminar el plan</translation>
    </message>
</context>
<context>
    <name>stridetick::app::MoveCard</name>
    <message>
        <source>Move your data</source>
        <translation>Mover tus datos</translation>
    </message>
    <message>
        <source>As &amp;JSON…</source>
        <translation>Como &amp;JSON…</translation>
    </message>
    <message>
        <source>Export all as JSON</source>
        <translation>Exportar todo como JSON</translation>
    </message>
    <message>
        <source>As &amp;CSV…</source>
        <translation>Como &amp;CSV…</translation>
    </message>
    <message>
        <source>Export all as CSV</source>
        <translation>Exportar todo como CSV</translation>
    </message>
    <message>
        <source>As F&amp;IT…</source>
        <translation>Como &amp;FIT…</translation>
    </message>
    <message>
        <source>Export runs as FIT</source>
        <translation>Exportar carreras como FIT</translation>
    </message>
    <message>
        <source>As TC&amp;X…</source>
        <translation>Como TC&amp;X…</translation>
    </message>
    <message>
        <source>Export runs as TCX</source>
        <translation>Exportar carreras como TCX</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>Cancelar la exportación</translation>
    </message>
    <message>
        <source>Re&amp;place what is there</source>
        <translation>R&amp;eemplazar lo que hay</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation>Reemplazar lo que hay</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>Com&amp;binar…</translation>
    </message>
    <message>
        <source>Merge another log</source>
        <translation>Combinar otro registro</translation>
    </message>
    <message>
        <source>JSON holds all of your log, to be merged into another one; CSV is for a spreadsheet; FIT and TCX are for training logs. Merging takes what a log of another computer, a backup or a JSON file has; nothing doubles.</source>
        <translation>JSON contiene todo tu registro, para combinarlo con otro; CSV es para una hoja de cálculo; FIT y TCX son para diarios de entrenamiento. Combinar incorpora lo que tiene el registro de otro ordenador, una copia o un archivo JSON; nada se duplica.</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>Exportar todo</translation>
    </message>
    <message>
        <source>Export runs</source>
        <translation>Exportar carreras</translation>
    </message>
    <message>
        <source>Another log</source>
        <translation>Otro registro</translation>
    </message>
    <message>
        <source>What both logs had changed</source>
        <translation>Lo que habían cambiado ambos registros</translation>
    </message>
    <message>
        <source>Export all as CSV into a folder</source>
        <translation>Exportar todo como CSV a una carpeta</translation>
    </message>
    <message>
        <source>Export runs as FIT into a folder</source>
        <translation>Exportar carreras como FIT a una carpeta</translation>
    </message>
    <message>
        <source>Export runs as TCX into a folder</source>
        <translation>Exportar carreras como TCX a una carpeta</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escrito</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Logs (*.db *.json)</source>
        <translation>Registros (*.db *.json)</translation>
    </message>
    <message>
        <source>An export is being written: wait until that is done.</source>
        <translation>Se está escribiendo una exportación: espera a que termine.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::Mpris</name>
    <message>
        <source>%1 steps a minute</source>
        <translation>%1 pasos por minuto</translation>
    </message>
</context>
<context>
    <name>stridetick::app::NextDayCard</name>
    <message>
        <source>Pain today (keys 1 to 4)</source>
        <translation>Dolor hoy (teclas 1 a 4)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>Menos</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>Igual</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>Peor</translation>
    </message>
    <message>
        <source>It hurts at night or at &amp;rest</source>
        <translation>Duele de noche o en re&amp;poso</translation>
    </message>
    <message>
        <source>It hurts at night or at rest</source>
        <translation>Duele de noche o en reposo</translation>
    </message>
    <message>
        <source>An &amp;Achilles was stiff or hurt this morning</source>
        <translation>Un A&amp;quiles estaba rígido o dolía esta mañana</translation>
    </message>
    <message>
        <source>An Achilles was stiff or hurt this morning</source>
        <translation>Un Aquiles estaba rígido o dolía esta mañana</translation>
    </message>
    <message>
        <source>Say first how the pain is today: keys 1 to 4.</source>
        <translation>Di primero cómo está hoy el dolor: teclas 1 a 4.</translation>
    </message>
    <message>
        <source>Save (Enter)</source>
        <translation>Guardar (Intro)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>How is it now, after the run of %1?</source>
        <translation>¿Qué tal ahora, tras la carrera del %1?</translation>
    </message>
</context>
<context>
    <name>stridetick::app::NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>Ocultar</translation>
    </message>
    <message>
        <source>Hide this notice</source>
        <translation>Ocultar este aviso</translation>
    </message>
</context>
<context>
    <name>stridetick::app::Notifier</name>
    <message>
        <source>there is no session bus</source>
        <translation>no hay bus de sesión</translation>
    </message>
</context>
<context>
    <name>stridetick::app::OutputCard</name>
    <message numerus="yes">
        <source>%1 (%n frames)</source>
        <translation>
            <numerusform>%1 (%n trama)</numerusform>
            <numerusform>%1 (%n tramas)</numerusform>
        </translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Play on</source>
        <translation>Reproducir en</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Buscar de nuevo</translation>
    </message>
    <message>
        <source>Look for outputs again</source>
        <translation>Buscar salidas de nuevo</translation>
    </message>
    <message>
        <source>Use the larger buffer</source>
        <translation>Usar el búfer mayor</translation>
    </message>
    <message>
        <source>Plugged something in?</source>
        <translation>¿Has conectado algo?</translation>
    </message>
    <message>
        <source>While it is not there</source>
        <translation>Mientras no esté</translation>
    </message>
    <message>
        <source>Play on the default</source>
        <translation>Usar la predeterminada</translation>
    </message>
    <message>
        <source>Wait in silence</source>
        <translation>Esperar en silencio</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>Búfer</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nothing is open just now.</source>
        <translation>Ahora no hay nada abierto.</translation>
    </message>
    <message>
        <source>Open: %1. Buffer %2, latency %3.</source>
        <translation>Abierto: %1. Búfer %2, latencia %3.</translation>
    </message>
    <message>
        <source>The sound has had gaps again and again: this computer does not keep up with the small buffer.</source>
        <translation>El sonido se ha cortado una y otra vez: este ordenador no da abasto con el búfer pequeño.</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>Usar %1</translation>
    </message>
    <message>
        <source>Larger where the sound has gaps; smaller where it comes late.</source>
        <translation>Mayor si el sonido se corta; menor si llega tarde.</translation>
    </message>
    <message>
        <source>Open: %1. Buffer %2, latency not reported: tap along.</source>
        <translation>Abierto: %1. Búfer %2, latencia no indicada: marca con el clic.</translation>
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
        <translation>Salida del sistema</translation>
    </message>
    <message>
        <source>System default (now: %1)</source>
        <translation>Salida del sistema (ahora: %1)</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1 (ahora no está)</translation>
    </message>
</context>
<context>
    <name>stridetick::app::PageTabs</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medir</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Carrera</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>The run is paused</source>
        <translation>La carrera está en pausa</translation>
    </message>
    <message>
        <source>A run is on</source>
        <translation>Hay una carrera en curso</translation>
    </message>
</context>
<context>
    <name>stridetick::app::PatternCard</name>
    <message>
        <source>Pattern</source>
        <translation>Patrón</translation>
    </message>
    <message>
        <source>Click on</source>
        <translation>Clic en</translation>
    </message>
    <message>
        <source>Every step</source>
        <translation>Cada paso</translation>
    </message>
    <message>
        <source>Left foot</source>
        <translation>Pie izquierdo</translation>
    </message>
    <message>
        <source>Right foot</source>
        <translation>Pie derecho</translation>
    </message>
    <message>
        <source>Every Nth step</source>
        <translation>Cada N pasos</translation>
    </message>
    <message>
        <source>Every so many steps</source>
        <translation>Cada tantos pasos</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>Acento</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Every 2nd step</source>
        <translation>Cada 2 pasos</translation>
    </message>
    <message>
        <source>Every 3rd step</source>
        <translation>Cada 3 pasos</translation>
    </message>
    <message>
        <source>Every 4th step</source>
        <translation>Cada 4 pasos</translation>
    </message>
    <message>
        <source>A tone for each foot</source>
        <translation>Un tono para cada pie</translation>
    </message>
    <message>
        <source>Feet apart, left and right</source>
        <translation>Separar los pies, izquierdo y derecho</translation>
    </message>
    <message>
        <source>Count in</source>
        <translation>Cuenta previa</translation>
    </message>
    <message>
        <source>beats</source>
        <translation>golpes</translation>
    </message>
    <message>
        <source>together</source>
        <translation>juntos</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>An accent or a tone for each foot keeps left and right apart. The count in comes before the first step of a run.</source>
        <translation>Un acento o un tono para cada pie distingue izquierda y derecha. La cuenta previa va antes del primer paso de una carrera.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::PlanList</name>
    <message>
        <source>The weeks of the plan</source>
        <translation>Las semanas del plan</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semana</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Minutos</translation>
    </message>
    <message>
        <source>Click, minutes</source>
        <translation>Clic, minutos</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Hecho</translation>
    </message>
    <message>
        <source>▸ %1, now</source>
        <translation>▸ %1, ahora</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>stridetick::app::Program</name>
    <message>
        <source>A run is on: stop it first.</source>
        <translation>Hay una carrera en marcha: párala antes.</translation>
    </message>
    <message>
        <source>A minute is being tapped: finish it first.</source>
        <translation>Se está marcando un minuto: termínalo antes.</translation>
    </message>
    <message>
        <source>Files are being imported: wait for that, or cancel it, first.</source>
        <translation>Se están importando archivos: espera antes a que termine, o cancélalo.</translation>
    </message>
    <message>
        <source>Your log is being restored or merged: wait until that is done.</source>
        <translation>Tu registro se está restaurando o combinando: espera a que termine.</translation>
    </message>
    <message>
        <source>The window of %1, which would follow, is open already and comes to the front: close it first.</source>
        <translation>La ventana de %1, que vendría después, ya está abierta y pasa al frente: ciérrala antes.</translation>
    </message>
    <message>
        <source>The window of %1 is open already; it comes to the front.</source>
        <translation>La ventana de %1 ya está abierta; pasa al frente.</translation>
    </message>
    <message>
        <source>%1 is not deleted. %2</source>
        <translation>%1 no se ha eliminado. %2</translation>
    </message>
    <message>
        <source>Another program has the log open: try again when that has ended.</source>
        <translation>Otro programa tiene abierto el registro: inténtalo de nuevo cuando termine.</translation>
    </message>
    <message>
        <source>%1 is deleted. All of it lies in %2, and is erased when you erase that folder. To have it back, make a new runner and merge the log from there.</source>
        <translation>%1 se ha eliminado. Todo está en %2, y se borra cuando borres esa carpeta. Para recuperarlo, crea un corredor nuevo y combina el registro desde allí.</translation>
    </message>
    <message>
        <source>What is imported goes into the log of %1.</source>
        <translation>Lo que se importa va al registro de %1.</translation>
    </message>
    <message>
        <source>%1 is deleted; the log lies in %2. %3 What is left is tried again whenever Stridetick starts.</source>
        <translation>%1 se ha eliminado; el registro está en %2. %3 Lo que falta se vuelve a intentar cada vez que se inicia Stridetick.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::ProgrammeController</name>
    <message>
        <source>Your log is being restored or merged: go on when that is done.</source>
        <translation>Tu registro se está restaurando o combinando: sigue cuando termine.</translation>
    </message>
    <message>
        <source>Your log cannot be read just now: the plan waits for it.</source>
        <translation>Tu registro no se puede leer ahora: el plan espera.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::PulseCard</name>
    <message>
        <source>Pulse</source>
        <translation>Señal visual</translation>
    </message>
    <message>
        <source>Show each step by</source>
        <translation>Mostrar cada paso con</translation>
    </message>
    <message>
        <source>What the desktop asks for</source>
        <translation>Lo que pida el escritorio</translation>
    </message>
    <message>
        <source>A large flash</source>
        <translation>Un destello grande</translation>
    </message>
    <message>
        <source>A small disc</source>
        <translation>Un disco pequeño</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>In full screen the edges of the screen flash with each step, so that you need not look at it. Above 180 steps a minute they flash with every other step, and never more than three times a second.</source>
        <translation>En pantalla completa, los bordes de la pantalla destellan con cada paso, para que no tengas que mirarla. Por encima de 180 pasos por minuto destellan cada dos pasos, y nunca más de tres veces por segundo.</translation>
    </message>
    <message>
        <source>Your desktop asks for less motion: a small disc lights up with each step.</source>
        <translation>Tu escritorio pide menos movimiento: un disco pequeño se enciende con cada paso.</translation>
    </message>
    <message>
        <source>%1 Where the desktop asks for less motion it is a small disc.</source>
        <translation>%1 Si el escritorio pide menos movimiento, es un disco pequeño.</translation>
    </message>
    <message>
        <source>%1 Your desktop asks for less motion; you chose the flash all the same.</source>
        <translation>%1 Tu escritorio pide menos movimiento; aun así elegiste el destello.</translation>
    </message>
    <message>
        <source>A small disc lights up with each step.</source>
        <translation>Un disco pequeño se enciende con cada paso.</translation>
    </message>
    <message>
        <source>Steps are not shown. The time and the phase are.</source>
        <translation>Los pasos no se muestran. El tiempo y la fase sí.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::ReminderLine</name>
    <message>
        <source>No longer remind me</source>
        <translation>No recordármelo más</translation>
    </message>
    <message>
        <source>No longer remind me of this</source>
        <translation>No recordarme más esto</translation>
    </message>
</context>
<context>
    <name>stridetick::app::RemindersCard</name>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>One quiet line on the Review page, when there is something to say. Each can be put away for good there too.</source>
        <translation>Una línea discreta en la página Historial, cuando hay algo que decir. Allí también se puede quitar cada uno para siempre.</translation>
    </message>
    <message>
        <source>The day on which your shoes were new</source>
        <translation>El día en que estrenaste las zapatillas</translation>
    </message>
    <message>
        <source>Shoes new on</source>
        <translation>Zapatillas nuevas el</translation>
    </message>
    <message>
        <source>The distances that you note after your runs are added up from that day on.</source>
        <translation>Desde ese día se suman las distancias que anotas tras tus carreras.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::ReportController</name>
    <message>
        <source>From %1, %2, target %3</source>
        <translation>Desde el %1, %2, objetivo %3</translation>
    </message>
</context>
<context>
    <name>stridetick::app::ReportView</name>
    <message>
        <source>There is no programme to report on yet. Begin one on the Today page.</source>
        <translation>Todavía no hay ningún programa del que informar. Empieza uno en la página Hoy.</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>El informe</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>Your name, if it is to be there</source>
        <translation>Tu nombre, si debe constar</translation>
    </message>
    <message>
        <source>if it is to be there; it is not kept</source>
        <translation>si debe constar; no se guarda</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>&amp;Guardar como PDF…</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>Guardar el informe como PDF</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>Imprimir el informe</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>One page for your physiotherapist or doctor</source>
        <translation>Una página para tu fisioterapeuta o médico</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>The page was handed to the printer.</source>
        <translation>La página se ha enviado a la impresora.</translation>
    </message>
    <message>
        <source>The printer took nothing. See whether it is on and connected, or save the page as PDF.</source>
        <translation>La impresora no aceptó nada. Mira si está encendida y conectada, o guarda la página como PDF.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::RestoreCard</name>
    <message>
        <source>&amp;Keep the log as it is</source>
        <translation>Dejar el &amp;registro como está</translation>
    </message>
    <message>
        <source>Keep the log as it is</source>
        <translation>Dejar el registro como está</translation>
    </message>
    <message>
        <source>&amp;Restore it</source>
        <translation>Resta&amp;urarla</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>Restaurarla</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restaurar una copia</translation>
    </message>
    <message>
        <source>In the log now</source>
        <translation>Ahora en el registro</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>En la copia</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>Mediciones</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Carreras</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>Primera entrada</translation>
    </message>
    <message>
        <source>Newest entry</source>
        <translation>Última entrada</translation>
    </message>
</context>
<context>
    <name>stridetick::app::RestoreController</name>
    <message>
        <source>Not in this backup, and gone from the log: %1, since %2.</source>
        <translation>Falta en esta copia y desaparece del registro: %1, desde el %2.</translation>
    </message>
    <message>
        <source>Not in the log now, and back in it: %1.</source>
        <translation>Falta ahora en el registro y vuelve a él: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n entries that you changed since would be as they were before.</source>
        <translation>
            <numerusform>%n entrada que cambiaste después volvería a estar como antes.</numerusform>
            <numerusform>%n entradas que cambiaste después volverían a estar como antes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The log holds the very same entries now.</source>
        <translation>El registro contiene ahora exactamente las mismas entradas.</translation>
    </message>
    <message>
        <source>Nothing was restored (%1): your log is as it was. Check the space on the disk and the folder, then try again.</source>
        <translation>No se restauró nada (%1): tu registro está como estaba. Comprueba el espacio en el disco y la carpeta e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>¿Restaurar la copia del %1?</translation>
    </message>
    <message>
        <source>This file is the log itself. Choose a backup.</source>
        <translation>Este archivo es el propio registro. Elige una copia.</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>¿Restaurar %1?</translation>
    </message>
    <message>
        <source>Reading the backup …</source>
        <translation>Leyendo la copia…</translation>
    </message>
    <message>
        <source>The backup cannot be compared with the log just now (%1). Try again.</source>
        <translation>Ahora no se puede comparar la copia con el registro (%1). Inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>What the log holds now is kept first, as the backup %1, and can be restored in the same way.</source>
        <translation>Lo que contiene ahora el registro se guarda antes, como la copia %1, y se puede restaurar del mismo modo.</translation>
    </message>
    <message>
        <source>Restoring …</source>
        <translation>Restaurando…</translation>
    </message>
    <message>
        <source>Restored. What the log held before is kept as %1.</source>
        <translation>Restaurado. Lo que contenía antes el registro se guarda como %1.</translation>
    </message>
    <message>
        <source>Your log is what %1 held. What it held before is kept in the folder of the backups as %2; %3 can restore it in the same way.</source>
        <translation>Tu registro es lo que contenía %1. Lo que contenía antes está en la carpeta de las copias como %2; %3 puede restaurarlo del mismo modo.</translation>
    </message>
    <message>
        <source>Log and backups</source>
        <translation>Registro y copias</translation>
    </message>
</context>
<context>
    <name>stridetick::app::ResultCard</name>
    <message>
        <source>Set a &amp;target</source>
        <translation>Fijar un &amp;objetivo</translation>
    </message>
    <message>
        <source>Set a target</source>
        <translation>Fijar un objetivo</translation>
    </message>
    <message>
        <source>Measure &amp;again</source>
        <translation>&amp;Medir de nuevo</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>Medir de nuevo</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Delete this measurement</source>
        <translation>Eliminar esta medición</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>Deshacer el borrado</translation>
    </message>
    <message>
        <source>Two ways of reading these taps disagree by more than 1 step a minute: measure again before you trust this.</source>
        <translation>Dos formas de leer estos toques difieren en más de 1 paso por minuto: mide de nuevo antes de fiarte de esto.</translation>
    </message>
    <message>
        <source>Very low: please measure again.</source>
        <translation>Muy baja: mide de nuevo, por favor.</translation>
    </message>
    <message>
        <source>Next: set a target 5 to 10 % higher and run to its click.</source>
        <translation>Ahora: fija un objetivo del 5 al 10 % más alto y corre con su clic.</translation>
    </message>
    <message>
        <source>Next: hold 160 with the click, measure again, or take 5 % more.</source>
        <translation>Ahora: mantén 160 con el clic, mide de nuevo o toma un 5 % más.</translation>
    </message>
    <message>
        <source>%1 strides a minute × 2</source>
        <translation>%1 zancadas por minuto × 2</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>Eliminada.</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>Guardando…</translation>
    </message>
    <message>
        <source>Saved in your log.</source>
        <translation>Guardada en tu registro.</translation>
    </message>
    <message>
        <source>Not kept: the log cannot be used. See the notice above.</source>
        <translation>No se guarda: no se puede usar el registro. Lee el aviso de arriba.</translation>
    </message>
    <message>
        <source>Not saved yet: it is kept in memory and tried again.</source>
        <translation>Todavía sin guardar: se conserva en memoria y se intenta de nuevo.</translation>
    </message>
    <message>
        <source>No raise needed, and none is proposed. If you like, run to a click at your own cadence: it can hold it when you tire or run downhill.</source>
        <translation>No hace falta ningún aumento, y no se propone ninguno. Si quieres, corre con un clic a tu propia cadencia: puede mantenerla cuando te canses o corras cuesta abajo.</translation>
    </message>
    <message>
        <source>Acce&amp;pt %1 and go to Run</source>
        <translation>Ace&amp;ptar %1 e ir a Carrera</translation>
    </message>
    <message>
        <source>Kee&amp;p %1 and go to Run</source>
        <translation>Ma&amp;ntener %1 e ir a Carrera</translation>
    </message>
    <message>
        <source>Accept %1 steps a minute and go to Run</source>
        <translation>Aceptar %1 pasos por minuto e ir a Carrera</translation>
    </message>
    <message>
        <source>Keep %1 steps a minute and go to Run</source>
        <translation>Mantener %1 pasos por minuto e ir a Carrera</translation>
    </message>
    <message>
        <source>%1 %2 spm</source>
        <comment>in large letters</comment>
        <translation>%1 %2 pasos/min</translation>
    </message>
    <message>
        <source>U&amp;ndo delete</source>
        <translation>Des&amp;hacer el borrado</translation>
    </message>
    <message>
        <source>Back to T&amp;oday</source>
        <translation>&amp;Volver a Hoy</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>Volver a Hoy</translation>
    </message>
    <message>
        <source>A quiet minute of your plan. What follows from it is on Today.</source>
        <translation>Un minuto sin clic de tu plan. Lo que se sigue de él está en Hoy.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::ReviewController</name>
    <message>
        <source>Your log is being restored or merged: change your entries when that is done.</source>
        <translation>Tu registro se está restaurando o combinando: cambia tus entradas cuando termine.</translation>
    </message>
    <message>
        <source>Undo: changed feet of the watch, run of %1</source>
        <translation>Deshacer: cambio de pies del reloj, carrera del %1</translation>
    </message>
    <message>
        <source>Undo: changed measurement of %1</source>
        <translation>Deshacer: cambio de la medición del %1</translation>
    </message>
    <message>
        <source>Undo: changed run of %1</source>
        <translation>Deshacer: cambio de la carrera del %1</translation>
    </message>
    <message>
        <source>Undo: deleted measurement of %1</source>
        <translation>Deshacer: borrado de la medición del %1</translation>
    </message>
    <message>
        <source>Undo: deleted run of %1</source>
        <translation>Deshacer: borrado de la carrera del %1</translation>
    </message>
</context>
<context>
    <name>stridetick::app::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>&amp;Measure my cadence</source>
        <translation>&amp;Medir mi cadencia</translation>
    </message>
    <message>
        <source>Measure my cadence</source>
        <translation>Medir mi cadencia</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semanas</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Año</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Import runs…</source>
        <translation>Importar carreras…</translation>
    </message>
    <message>
        <source>Import the runs of a watch</source>
        <translation>Importar las carreras de un reloj</translation>
    </message>
    <message>
        <source>Reading your log …</source>
        <translation>Leyendo tu registro…</translation>
    </message>
    <message>
        <source>Nothing here yet. Measure your cadence first: tap one foot for a minute. Each measurement and each run then shows up here, week by week.</source>
        <translation>Todavía no hay nada. Mide primero tu cadencia: marca un pie durante un minuto. Cada medición y cada carrera aparecen luego aquí, semana a semana.</translation>
    </message>
    <message>
        <source>Your weeks could not be read from the log. They are not gone: see the notice above.</source>
        <translation>No se pudieron leer tus semanas del registro. No se han perdido: lee el aviso de arriba.</translation>
    </message>
    <message>
        <source>%1; or drop the files on the window</source>
        <translation>%1; o suelta los archivos sobre la ventana</translation>
    </message>
</context>
<context>
    <name>stridetick::app::RunExportBar</name>
    <message>
        <source>E&amp;xport this run…</source>
        <translation>E&amp;xportar esta carrera…</translation>
    </message>
    <message>
        <source>Export the selected run for a training log</source>
        <translation>Exportar la carrera seleccionada para un diario de entrenamiento</translation>
    </message>
    <message>
        <source>Export this run</source>
        <translation>Exportar esta carrera</translation>
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
        <translation>Esta carrera sigue en marcha: párala antes.</translation>
    </message>
    <message>
        <source>A run is being written: wait until that is done.</source>
        <translation>Se está escribiendo una carrera: espera a que termine.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::RunExportController</name>
    <message>
        <source>%1 was not written: the ending of its name says the format, .fit or .tcx.</source>
        <translation>%1 no se escribió: el final de su nombre indica el formato, .fit o .tcx.</translation>
    </message>
    <message>
        <source>%1 is the log itself: nothing was written. Choose another name.</source>
        <translation>%1 es el propio registro: no se escribió nada. Elige otro nombre.</translation>
    </message>
    <message>
        <source>%1 was not written, as your log cannot be read just now: see the notice above, then try again.</source>
        <translation>%1 no se escribió, porque tu registro no se puede leer ahora: lee el aviso de arriba e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>%1 está escrito.</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Check the folder and the space on the disk, then try again.</source>
        <translation>No se pudo escribir %1 (%2). Comprueba la carpeta y el espacio en el disco e inténtalo de nuevo.</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>Escribiendo %1…</translation>
    </message>
</context>
<context>
    <name>stridetick::app::RunFigures</name>
    <message>
        <source>time</source>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>steps heard</source>
        <translation>pasos oídos</translation>
    </message>
    <message>
        <source>Practice so far: %1 of %2</source>
        <translation>Práctica hasta ahora: %1 de %2</translation>
    </message>
</context>
<context>
    <name>stridetick::app::RunPage</name>
    <message>
        <source>Run</source>
        <translation>Carrera</translation>
    </message>
    <message>
        <source>Chest pain, faintness or unusual breathlessness: stop. Get help now.</source>
        <translation>Dolor en el pecho, mareo o una falta de aire inusual: para. Pide ayuda ya.</translation>
    </message>
    <message>
        <source>&amp;Free run instead</source>
        <translation>Hacer carrera li&amp;bre</translation>
    </message>
    <message>
        <source>Free run instead</source>
        <translation>Hacer carrera libre</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Empezar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Saltar</translation>
    </message>
    <message>
        <source>Set a &amp;target</source>
        <translation>Fijar un &amp;objetivo</translation>
    </message>
    <message>
        <source>Set a target</source>
        <translation>Fijar un objetivo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>Pantalla completa</translation>
    </message>
    <message>
        <source>Full scr&amp;een</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <source>Start all the same</source>
        <translation>Empezar de todos modos</translation>
    </message>
    <message>
        <source>With the click all the &amp;same</source>
        <translation>Con el &amp;clic de todos modos</translation>
    </message>
    <message>
        <source>With the click all the same</source>
        <translation>Con el clic de todos modos</translation>
    </message>
    <message>
        <source>Start without the click</source>
        <translation>Empezar sin clic</translation>
    </message>
</context>
<context>
    <name>stridetick::app::RunSoundBar</name>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Test &amp;sound</source>
        <translation>Probar &amp;sonido</translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation>Probar sonido</translation>
    </message>
    <message>
        <source>Volume of the click</source>
        <translation>Volumen del clic</translation>
    </message>
    <message>
        <source>Vo&amp;lume</source>
        <translation>Vo&amp;lumen</translation>
    </message>
    <message>
        <source>&amp;Click settings</source>
        <translation>Ajustes del &amp;clic</translation>
    </message>
    <message>
        <source>Click settings</source>
        <translation>Ajustes del clic</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>Silenciado</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>Sile&amp;nciar</translation>
    </message>
</context>
<context>
    <name>stridetick::app::RunnerDialog</name>
    <message>
        <source>Name of the runner</source>
        <translation>Nombre del corredor</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>New runner</source>
        <translation>Nuevo corredor</translation>
    </message>
    <message>
        <source>Each runner has a programme, a history and settings of their own; nothing of one is in another&apos;s window or exports. It is no lock: whoever uses this computer under your name can open all of them.</source>
        <translation>Cada corredor tiene su propio programa, historial y ajustes; nada de uno aparece en la ventana ni en las exportaciones de otro. No es un candado: quien use este ordenador con tu usuario puede abrirlos todos.</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>&amp;Cancelar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>&amp;Empezar</translation>
    </message>
    <message>
        <source>Begin as this runner</source>
        <translation>Empezar como este corredor</translation>
    </message>
    <message>
        <source>This runner</source>
        <translation>Este corredor</translation>
    </message>
    <message>
        <source>The log is %1, with its backups beside it.</source>
        <translation>El registro es %1, con sus copias al lado.</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>&amp;Eliminar…</translation>
    </message>
    <message>
        <source>Delete this runner</source>
        <translation>Eliminar este corredor</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>&amp;Renombrar</translation>
    </message>
    <message>
        <source>Rename this runner</source>
        <translation>Renombrar este corredor</translation>
    </message>
    <message>
        <source>The only runner cannot be deleted.</source>
        <translation>El único corredor no se puede eliminar.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::RunnerMenu</name>
    <message>
        <source>R&amp;unner</source>
        <translation>Corre&amp;dor</translation>
    </message>
    <message>
        <source>This window has a log of its own, given by --log</source>
        <translation>Esta ventana tiene su propio registro, indicado con --log</translation>
    </message>
    <message>
        <source>&amp;New runner…</source>
        <translation>&amp;Nuevo corredor…</translation>
    </message>
    <message>
        <source>&amp;This runner…</source>
        <translation>&amp;Este corredor…</translation>
    </message>
</context>
<context>
    <name>stridetick::app::RunnerQuestion</name>
    <message>
        <source>Delete a runner</source>
        <translation>Eliminar un corredor</translation>
    </message>
    <message>
        <source>The log, its backups and the settings are moved into a folder of their own in %1. Nothing is erased there until you do that yourself. To have it all back, make a new runner and merge the log from that folder: see Log and backups.</source>
        <translation>El registro, sus copias y los ajustes se mueven a una carpeta propia en %1. Allí no se borra nada hasta que lo hagas tú. Para recuperarlo todo, crea un corredor nuevo y combina el registro desde esa carpeta: consulta Registro y copias.</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>C&amp;onservar</translation>
    </message>
    <message>
        <source>Keep this runner</source>
        <translation>Conservar este corredor</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Delete this runner</source>
        <translation>Eliminar este corredor</translation>
    </message>
    <message>
        <source>Delete %1 and all that the log holds?
%2</source>
        <translation>¿Eliminar a %1 y todo lo que contiene el registro?
%2</translation>
    </message>
</context>
<context>
    <name>stridetick::app::SafetyNotice</name>
    <message>
        <source>If you are injured, recently operated, pregnant with advice not to run, or have a heart or balance problem, ask a doctor or physiotherapist first. This app is not medical advice.</source>
        <translation>Si tienes una lesión, una operación reciente, un embarazo en el que te han aconsejado no correr, o un problema de corazón o de equilibrio, consulta antes a un médico o fisioterapeuta. Esta aplicación no es consejo médico.</translation>
    </message>
    <message>
        <source>I have &amp;read this</source>
        <translation>He leído &amp;esto</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>He leído esto</translation>
    </message>
</context>
<context>
    <name>stridetick::app::SessionCard</name>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Click only when a check is below the target</source>
        <translation>Clic solo si un control queda por debajo del objetivo</translation>
    </message>
    <message>
        <source>Easy running first, no click</source>
        <translation>Primero carrera suave, sin clic</translation>
    </message>
    <message>
        <source>min</source>
        <translation>min</translation>
    </message>
    <message>
        <source>Main part</source>
        <translation>Parte principal</translation>
    </message>
    <message>
        <source>Click on and off in turn</source>
        <translation>Con y sin clic por turnos</translation>
    </message>
    <message>
        <source>Click on for</source>
        <translation>Con clic durante</translation>
    </message>
    <message>
        <source>Then off for</source>
        <translation>Luego sin clic durante</translation>
    </message>
    <message>
        <source>Begin at another tempo</source>
        <translation>Empezar con otro tempo</translation>
    </message>
    <message>
        <source>Begin at</source>
        <translation>Empezar a</translation>
    </message>
    <message>
        <source>steps a minute</source>
        <translation>pasos por minuto</translation>
    </message>
    <message>
        <source>Reach the tempo in</source>
        <translation>Alcanzar el tempo en</translation>
    </message>
    <message>
        <source>A silent last minute</source>
        <translation>Último minuto en silencio</translation>
    </message>
    <message>
        <source>Sound at start, changes and end</source>
        <translation>Aviso sonoro al empezar, cambiar y acabar</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Until Stop</source>
        <translation>Hasta Parar</translation>
    </message>
    <message>
        <source>8 steps</source>
        <translation>8 pasos</translation>
    </message>
    <message>
        <source>What you change here is for the next run.</source>
        <translation>Lo que cambies aquí es para la próxima carrera.</translation>
    </message>
    <message>
        <source>Free runs are silent and go on until you stop them. Every 3 minutes a short sound asks for 20 seconds of taps; only where they are below your target, the click comes for 30 seconds. %1</source>
        <translation>Las carreras libres son en silencio y siguen hasta que las paras. Cada 3 minutos un sonido breve pide 20 segundos de toques; solo si quedan por debajo de tu objetivo, llega el clic durante 30 segundos. %1</translation>
    </message>
    <message>
        <source>The run goes on until you stop it. %1</source>
        <translation>La carrera sigue hasta que la paras. %1</translation>
    </message>
    <message>
        <source>While the click is off, keep the beat you just heard. The silent last minute is added after the main part, unless that ends with the click off for as long. %1</source>
        <translation>Mientras no suene el clic, mantén el compás que acabas de oír. El último minuto en silencio se añade después de la parte principal, salvo que esta acabe sin clic durante el mismo tiempo. %1</translation>
    </message>
    <message>
        <source>While the click is off, keep the beat you just heard. %1</source>
        <translation>Mientras no suene el clic, mantén el compás que acabas de oír. %1</translation>
    </message>
</context>
<context>
    <name>stridetick::app::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>Sesión</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>Salida</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>Recordatorios</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>Atrá&amp;s</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>Volver a la página anterior</translation>
    </message>
</context>
<context>
    <name>stridetick::app::SoundCard</name>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Boost: up to 12 dB louder</source>
        <translation>Refuerzo: hasta 12 dB más fuerte</translation>
    </message>
    <message>
        <source>Loud clicks for long harm your hearing: turn up only as far as the treadmill asks for. Peaks are limited; far up, the click gets harsher.</source>
        <translation>Los clics fuertes durante mucho tiempo dañan el oído: sube solo lo que exija la cinta. Los picos se limitan; muy arriba, el clic se vuelve más áspero.</translation>
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
        <translation>Chasquido</translation>
    </message>
    <message>
        <source>Wood</source>
        <translation>Madera</translation>
    </message>
    <message>
        <source>Knock</source>
        <translation>Golpe</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>Campana</translation>
    </message>
    <message>
        <source>Beep</source>
        <translation>Pitido</translation>
    </message>
    <message>
        <source>My own sample</source>
        <translation>Mi propia muestra</translation>
    </message>
    <message>
        <source>My own sample…</source>
        <translation>Mi propia muestra…</translation>
    </message>
    <message>
        <source>Choose my own sample</source>
        <translation>Elegir mi propia muestra</translation>
    </message>
    <message>
        <source>WAV, FLAC, Ogg or MP3, 1 second at most</source>
        <translation>WAV, FLAC, Ogg o MP3, 1 segundo como máximo</translation>
    </message>
    <message>
        <source>Own sample</source>
        <translation>Muestra propia</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Try the click</source>
        <translation>Probar el clic</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Sounds (*.wav *.flac *.ogg *.mp3)</source>
        <translation>Sonidos (*.wav *.flac *.ogg *.mp3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>Leyendo el archivo…</translation>
    </message>
    <message>
        <source>Choose a file with the button above first.</source>
        <translation>Elige antes un archivo con el botón de arriba.</translation>
    </message>
    <message>
        <source>The click is muted: “%1” on the Run page turns it on.</source>
        <translation>El clic está silenciado: «%1» en la página Carrera lo activa.</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>Silenciar</translation>
    </message>
    <message>
        <source>Can be tried once the sound device is open, while no run is on.</source>
        <translation>Se puede probar en cuanto el dispositivo de sonido esté abierto, mientras no haya una carrera en marcha.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::SpeedField</name>
    <message>
        <source>Treadmill &amp;speed (optional)</source>
        <translation>Ve&amp;locidad de la cinta (opcional)</translation>
    </message>
    <message>
        <source>Treadmill speed, optional</source>
        <translation>Velocidad de la cinta, opcional</translation>
    </message>
    <message>
        <source>Not a pace. Type minutes and seconds such as 6:00, or leave this empty.</source>
        <translation>No es un ritmo. Escribe minutos y segundos, por ejemplo 6:00, o déjalo vacío.</translation>
    </message>
    <message>
        <source>Not a treadmill speed. Type a number such as 9.5, or leave this empty.</source>
        <translation>No es una velocidad de cinta. Escribe un número, por ejemplo 9,5, o déjalo vacío.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::StartCard</name>
    <message>
        <source>M&amp;easure a minute</source>
        <translation>Medir un min&amp;uto</translation>
    </message>
    <message>
        <source>Measure a minute</source>
        <translation>Medir un minuto</translation>
    </message>
    <message>
        <source>Another target</source>
        <translation>Otro objetivo</translation>
    </message>
    <message>
        <source>Keep the plan that is on</source>
        <translation>Seguir con el plan en curso</translation>
    </message>
    <message>
        <source>A plan of four or six weeks</source>
        <translation>Un plan de cuatro o seis semanas</translation>
    </message>
    <message>
        <source>Six weeks</source>
        <translation>Seis semanas</translation>
    </message>
    <message>
        <source>Four weeks</source>
        <translation>Cuatro semanas</translation>
    </message>
    <message>
        <source>Gentle start</source>
        <translation>Comienzo gradual</translation>
    </message>
    <message>
        <source>Your target of %1 is more than 10 % above your own %2. A plan goes no higher than 10 %, which is %3: that is what it starts with.</source>
        <translation>Tu objetivo de %1 está más de un 10 % por encima de tu cadencia de %2. Un plan no sube más del 10 %, que es %3: con eso empieza.</translation>
    </message>
    <message>
        <source>Target: %1, your own cadence. The click fades while you keep it; there is no raise, so no gain is tested.</source>
        <translation>Objetivo: %1, tu propia cadencia. El clic se desvanece mientras la mantienes; no hay aumento, así que no se comprueba cuánto se conserva.</translation>
    </message>
    <message>
        <source>Target: %1, which is %2 above your own %3.</source>
        <translation>Objetivo: %1, un %2 por encima de tu cadencia de %3.</translation>
    </message>
    <message>
        <source>No, not yet</source>
        <translation>No, todavía no</translation>
    </message>
    <message>
        <source>A few short sessions a week, inside runs that you do anyway. The click is always on at first and fades week by week. The aim is that your feet keep the cadence without it.</source>
        <translation>Unas pocas sesiones cortas por semana, dentro de carreras que haces de todos modos. Al principio el clic suena siempre y se desvanece semana a semana. La idea es que tus pies mantengan la cadencia sin él.</translation>
    </message>
    <message>
        <source>Reading your log …</source>
        <translation>Leyendo tu registro…</translation>
    </message>
    <message>
        <source>First measure your own cadence: one minute of tapping.</source>
        <translation>Mide antes tu propia cadencia: un minuto de toques.</translation>
    </message>
    <message>
        <source>It rests on a minute within a day of the click, which may still have been in your feet: a minute after a day without it makes a fairer start.</source>
        <translation>Se apoya en un minuto a menos de un día del clic, que quizá seguía en tus pies: un minuto tras un día sin él da un comienzo más justo.</translation>
    </message>
    <message>
        <source>It rests on one day. Cadence differs by ±2.3 % from day to day: a minute on a second day before you begin makes a fairer start.</source>
        <translation>Se apoya en un solo día. La cadencia varía ±2,3 % de un día a otro: un minuto en un segundo día antes de empezar da un comienzo más justo.</translation>
    </message>
    <message>
        <source>It rests on the mean of two days.</source>
        <translation>Se apoya en la media de dos días.</translation>
    </message>
    <message numerus="yes">
        <source>Six weeks, %n sessions of 15 to 30 minutes</source>
        <translation>
            <numerusform>Seis semanas, %n sesión de 15 a 30 minutos</numerusform>
            <numerusform>Seis semanas, %n sesiones de 15 a 30 minutos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Four weeks, %n sessions of 15 to 30 minutes</source>
        <translation>
            <numerusform>Cuatro semanas, %n sesión de 15 a 30 minutos</numerusform>
            <numerusform>Cuatro semanas, %n sesiones de 15 a 30 minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan that was stopped for pain is not taken up again with this. Have you been told that you may run again?</source>
        <translation>El plan que se detuvo por dolor no se retoma con esto. ¿Te han dicho que puedes volver a correr?</translation>
    </message>
    <message>
        <source>The plan that is on ends with this, and is not taken up again. Begin a new one?</source>
        <translation>El plan en curso acaba con esto y no se retoma. ¿Empezar otro?</translation>
    </message>
    <message>
        <source>&amp;Begin the plan</source>
        <translation>&amp;Empezar el plan</translation>
    </message>
    <message>
        <source>I have been told that I may run again: begin</source>
        <translation>Me han dicho que puedo volver a correr: empezar</translation>
    </message>
    <message>
        <source>End it and begin</source>
        <translation>Dejarlo y empezar</translation>
    </message>
    <message>
        <source>Gentle start: week 1 at %1, %2 above your own, then the target</source>
        <translation>Comienzo gradual: semana 1 a %1 (tu cadencia + %2); luego, el objetivo</translation>
    </message>
    <message>
        <source>What you said of your last run asks for a doctor&apos;s word first. Have you been told that you may run again?</source>
        <translation>Por lo que dijiste de tu última carrera, hace falta antes la opinión de un médico. ¿Te han dicho que puedes volver a correr?</translation>
    </message>
</context>
<context>
    <name>stridetick::app::TapPad</name>
    <message>
        <source>Tap pad</source>
        <translation>Zona de toque</translation>
    </message>
</context>
<context>
    <name>stridetick::app::TargetPage</name>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>&amp;Medir</translation>
    </message>
    <message>
        <source>Go to Measure</source>
        <translation>Ir a Medir</translation>
    </message>
    <message>
        <source>&amp;Raise my cadence</source>
        <translation>S&amp;ubir mi cadencia</translation>
    </message>
    <message>
        <source>Raise my cadence</source>
        <translation>Subir mi cadencia</translation>
    </message>
    <message>
        <source>Raise, 5 to 10 percent</source>
        <translation>Aumento, del 5 al 10 por ciento</translation>
    </message>
    <message>
        <source>Hold my &amp;own cadence</source>
        <translation>Mantener mi cade&amp;ncia</translation>
    </message>
    <message>
        <source>Hold my own cadence</source>
        <translation>Mantener mi cadencia</translation>
    </message>
    <message>
        <source>T&amp;ype a target</source>
        <translation>&amp;Escribir un objetivo</translation>
    </message>
    <message>
        <source>Type a target</source>
        <translation>Escribir un objetivo</translation>
    </message>
    <message>
        <source>Target in steps a minute</source>
        <translation>Objetivo en pasos por minuto</translation>
    </message>
    <message>
        <source>spm</source>
        <translation>pasos/min</translation>
    </message>
    <message>
        <source>Use this target</source>
        <translation>Usar este objetivo</translation>
    </message>
    <message>
        <source>&amp;Go to Run</source>
        <translation>Ir a &amp;Carrera</translation>
    </message>
    <message>
        <source>Go to Run</source>
        <translation>Ir a Carrera</translation>
    </message>
    <message>
        <source>No measurement to build on yet</source>
        <translation>Todavía no hay medición en la que apoyarse</translation>
    </message>
    <message>
        <source>Reading your log …</source>
        <translation>Leyendo tu registro…</translation>
    </message>
    <message>
        <source>Tap a whole minute first, or type a target if you know it.</source>
        <translation>Marca antes un minuto entero, o escribe un objetivo si lo sabes.</translation>
    </message>
    <message>
        <source>Your cadence: %1 %2 spm. %3</source>
        <translation>Tu cadencia: %1 %2 pasos/min. %3</translation>
    </message>
    <message>
        <source>Your two measurements of that day differ by more than 4 spm. Measure a third time: the middle one will count.</source>
        <translation>Tus dos mediciones de ese día difieren en más de 4 pasos/min. Mide una tercera vez: contará la del medio.</translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation>Base: %1.</translation>
    </message>
    <message>
        <source>%1 asked, rounded up to a whole step. 5 to 10 % is %2 to %3 spm</source>
        <translation>Pedido: %1, redondeado al paso entero superior. Del 5 al 10 % son de %2 a %3 pasos/min</translation>
    </message>
    <message>
        <source>%1 spm</source>
        <translation>%1 pasos/min</translation>
    </message>
    <message>
        <source>%1 a minute on one foot</source>
        <translation>%1 por minuto en un pie</translation>
    </message>
    <message>
        <source>Your plan runs at %1, from a baseline of %2. This target is for free runs only.</source>
        <translation>Tu plan va a %1, desde una referencia de %2. Este objetivo es solo para carreras libres.</translation>
    </message>
    <message>
        <source>In use now: %1 spm (%2)</source>
        <translation>En uso ahora: %1 pasos/min (%2)</translation>
    </message>
    <message>
        <source>The click holds this cadence for you when you tire or run downhill.</source>
        <translation>El clic te mantiene esta cadencia cuando te cansas o corres cuesta abajo.</translation>
    </message>
    <message>
        <source>%1 above your own %2: in the lab, 5 to 10 % more steps lower the load on knee and hip, and most runners can follow.</source>
        <translation>Un %1 por encima de tu cadencia de %2: en el laboratorio, de un 5 a un 10 % más de pasos reduce la carga de rodilla y cadera, y la mayoría puede seguirlo.</translation>
    </message>
    <message>
        <source>That is still under 160; the next step comes after you have kept this one.</source>
        <translation>Sigue por debajo de 160; el próximo aumento llega cuando hayas mantenido este.</translation>
    </message>
    <message>
        <source>Use this &amp;target</source>
        <translation>Usar este &amp;objetivo</translation>
    </message>
</context>
<context>
    <name>stridetick::app::TaskCard</name>
    <message>
        <source>A quiet minute first</source>
        <translation>Antes, un minuto sin clic</translation>
    </message>
    <message>
        <source>No, go on with it</source>
        <translation>No, seguir con él</translation>
    </message>
    <message>
        <source>Yes, finish it</source>
        <translation>Sí, terminarlo</translation>
    </message>
    <message>
        <source>Yes, finish the plan</source>
        <translation>Sí, terminar el plan</translation>
    </message>
    <message>
        <source>A run is on</source>
        <translation>Hay una carrera en curso</translation>
    </message>
    <message>
        <source>&amp;Back to the run</source>
        <translation>Volver a la ca&amp;rrera</translation>
    </message>
    <message>
        <source>Take the plan up again</source>
        <translation>Retomar el plan</translation>
    </message>
    <message>
        <source>I have been told that I may run again</source>
        <translation>Me han dicho que puedo volver a correr</translation>
    </message>
</context>
<context>
    <name>stridetick::app::TempoRow</name>
    <message>
        <source>steps a minute</source>
        <translation>pasos por minuto</translation>
    </message>
    <message numerus="yes">
        <source>%n steps a minute slower</source>
        <translation>
            <numerusform>%n paso por minuto más lento</numerusform>
            <numerusform>%n pasos por minuto más lento</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps a minute faster</source>
        <translation>
            <numerusform>%n paso por minuto más rápido</numerusform>
            <numerusform>%n pasos por minuto más rápido</numerusform>
        </translation>
    </message>
    <message>
        <source>More than 10 % above your baseline asks a lot of calves and lungs.</source>
        <translation>Más de un 10 % por encima de tu referencia exige mucho a gemelos y pulmones.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Change what you said</source>
        <translation>Cambiar lo que dijiste</translation>
    </message>
    <message>
        <source>Last decision</source>
        <translation>Última decisión</translation>
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
        <translation>Cadencia por minuto, según el reloj</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>minuto</translation>
    </message>
    <message>
        <source>spm</source>
        <translation>pasos/min</translation>
    </message>
</context>
<context>
    <name>stridetick::app::TraceView</name>
    <message>
        <source>The &amp;watch counted one foot: double it</source>
        <translation>El relo&amp;j contó un pie: duplicarlo</translation>
    </message>
    <message>
        <source>minute in the band</source>
        <translation>minuto dentro del margen</translation>
    </message>
    <message>
        <source>minute outside it</source>
        <translation>minuto fuera de él</translation>
    </message>
    <message>
        <source>target, with its band of 3 % either side</source>
        <translation>objetivo, con su margen del 3 % a cada lado</translation>
    </message>
    <message>
        <source>The watch counted one foot: double it</source>
        <translation>El reloj contó un pie: duplicarlo</translation>
    </message>
</context>
<context>
    <name>stridetick::app::WakeLock</name>
    <message>
        <source>no session bus</source>
        <translation>no hay bus de sesión</translation>
    </message>
    <message>
        <source>A run or a measurement is on</source>
        <translation>Hay una carrera o una medición en marcha</translation>
    </message>
</context>
<context>
    <name>stridetick::app::WeekEntries</name>
    <message>
        <source>Measurements, targets, runs and programme of the week</source>
        <translation>Mediciones, objetivos, carreras y programa de la semana</translation>
    </message>
    <message>
        <source>Ed&amp;it</source>
        <translation>Edita&amp;r</translation>
    </message>
    <message>
        <source>Edit the selected entry</source>
        <translation>Editar la entrada seleccionada</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>&amp;Eliminar</translation>
    </message>
    <message>
        <source>Delete the selected entry</source>
        <translation>Eliminar la entrada seleccionada</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>Re&amp;hacer</translation>
    </message>
    <message>
        <source>Do again what was undone last</source>
        <translation>Volver a hacer lo último que se deshizo</translation>
    </message>
    <message>
        <source>A step of the programme stays as it was taken.</source>
        <translation>Un paso del programa se queda como se dio.</translation>
    </message>
    <message>
        <source>Nothing was measured or run in this week.</source>
        <translation>En esta semana no se midió ni se corrió nada.</translation>
    </message>
    <message>
        <source>Select a measurement or a run first.</source>
        <translation>Selecciona antes una medición o una carrera.</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Supr</translation>
    </message>
</context>
<context>
    <name>stridetick::app::WeekList</name>
    <message>
        <source>Weeks, newest first</source>
        <translation>Semanas, primero la más reciente</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>Semana del</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>Sin clic</translation>
    </message>
    <message>
        <source>Carry-over</source>
        <translation>Tras el clic</translation>
    </message>
    <message>
        <source>Paced</source>
        <translation>Con clic</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>Carreras</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Carrera</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>Clic</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>Reloj</translation>
    </message>
    <message>
        <source>watch: the median of the runs that a watch saw, minute by minute</source>
        <translation>reloj: la mediana de las carreras que vio un reloj, minuto a minuto</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>Esta semana</translation>
    </message>
</context>
<context>
    <name>stridetick::app::WeeksView</name>
    <message>
        <source>&amp;Earlier weeks</source>
        <translation>Semana&amp;s anteriores</translation>
    </message>
    <message>
        <source>Earlier weeks</source>
        <translation>Semanas anteriores</translation>
    </message>
    <message>
        <source>&amp;Later weeks</source>
        <translation>Semanas pos&amp;teriores</translation>
    </message>
    <message>
        <source>Later weeks</source>
        <translation>Semanas posteriores</translation>
    </message>
    <message>
        <source>Weeks from %1</source>
        <translation>Semanas desde el %1</translation>
    </message>
    <message>
        <source>This week – measured: %1, runs: %2, with the click: %3</source>
        <translation>Esta semana – mediciones: %1, carreras: %2, con el clic: %3</translation>
    </message>
    <message>
        <source>, watch: %1 spm</source>
        <translation>, reloj: %1 pasos/min</translation>
    </message>
    <message>
        <source>Steps a minute. Quiet: no click for 24 hours. Carry-over: no click, but one within 24 hours. Paced: with the click.</source>
        <translation>Pasos por minuto. Sin clic: ningún clic en 24 horas. Tras el clic: sin clic, pero con uno en las 24 horas previas. Con clic: con el clic.</translation>
    </message>
    <message>
        <source>Watch: the median of the runs, by the runner&apos;s watch.</source>
        <translation>Reloj: la mediana de las carreras, según el reloj de quien corre.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::WindowCard</name>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>Como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clara</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscura</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Speed in</source>
        <translation>Velocidad en</translation>
    </message>
    <message>
        <source>As the treadmill shows it. Distances follow: km or miles.</source>
        <translation>Como la muestra la cinta. Las distancias la siguen: km o millas.</translation>
    </message>
</context>
<context>
    <name>stridetick::app::YearMap</name>
    <message>
        <source>Days of the year</source>
        <translation>Días del año</translation>
    </message>
</context>
<context>
    <name>stridetick::app::YearView</name>
    <message>
        <source>Year &amp;before</source>
        <translation>Año &amp;previo</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>Año previo</translation>
    </message>
    <message>
        <source>&amp;Next year</source>
        <translation>Año &amp;siguiente</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>Año siguiente</translation>
    </message>
    <message>
        <source>run of less than 20 min</source>
        <translation>carrera de menos de 20 min</translation>
    </message>
    <message>
        <source>20 min or more</source>
        <translation>20 min o más</translation>
    </message>
    <message>
        <source>40 min or more</source>
        <translation>40 min o más</translation>
    </message>
    <message>
        <source>rest day of a programme</source>
        <translation>día de descanso de un programa</translation>
    </message>
    <message>
        <source>training day without a run</source>
        <translation>día de entrenamiento sin carrera</translation>
    </message>
    <message>
        <source>programme paused or stopped</source>
        <translation>programa en pausa o detenido</translation>
    </message>
    <message>
        <source>no run, no programme</source>
        <translation>ni carrera ni programa</translation>
    </message>
    <message>
        <source>with a refresher</source>
        <translation>con un repaso</translation>
    </message>
    <message>
        <source>quiet minute weeks after the end</source>
        <translation>minuto sin clic semanas después del final</translation>
    </message>
    <message>
        <source>Arrow keys go from day to day, Enter or a click opens the week.</source>
        <translation>Las teclas de flecha van de día en día; Intro o un clic abre la semana.</translation>
    </message>
    <message>
        <source>Days with a run: %1. Time run: %2. Training days without a run: %3; one missed day changes little.</source>
        <translation>Días con carrera: %1. Tiempo corrido: %2. Días de entrenamiento sin carrera: %3; un día perdido cambia poco.</translation>
    </message>
</context>
</TS>
