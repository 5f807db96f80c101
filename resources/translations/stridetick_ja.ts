<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ja" sourcelanguage="en">
<context>
    <name>AwakeNotice</name>
    <message>
        <source>Stridetick cannot keep this screen awake: set the screen and sleep timers yourself for the run.</source>
        <translation>Stridetick ではこの画面のスリープを防げません。ラン中は、画面とスリープの時間をご自分で設定してください。</translation>
    </message>
</context>
<context>
    <name>CadencePlot</name>
    <message>
        <source>steps a minute</source>
        <translation>歩/分</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分</translation>
    </message>
</context>
<context>
    <name>CheckWords</name>
    <message>
        <source>exactly on target</source>
        <translation>目標とぴったり</translation>
    </message>
    <message>
        <source>%1 % above target</source>
        <translation>目標より%1%上</translation>
    </message>
    <message>
        <source>%1 % below target</source>
        <translation>目標より%1%下</translation>
    </message>
    <message>
        <source>Warning: more than 10 % above your baseline. Take slower, easier steps.</source>
        <translation>警告: 基準より10%を超えて高くなっています。もっとゆっくり、楽な歩調で走ってください。</translation>
    </message>
    <message>
        <source>Green: you keep your target %1.</source>
        <translation>グリーン: 目標%1を保っています。</translation>
    </message>
    <message>
        <source>In the band of your target %1: close to it.</source>
        <translation>目標%1の許容範囲内: 近いです。</translation>
    </message>
    <message>
        <source>Below the band of your target %1: quicker, shorter steps.</source>
        <translation>目標%1の許容範囲より下: もっと速く、小刻みに。</translation>
    </message>
    <message>
        <source>Above the band of your target %1: easy, you are ahead of it.</source>
        <translation>目標%1の許容範囲より上: 力を抜いて。目標より速めです。</translation>
    </message>
    <message numerus="yes">
        <source>%n taps</source>
        <translation>
            <numerusform>%nタップ</numerusform>
        </translation>
    </message>
    <message>
        <source>Keep tapping: %1 s left</source>
        <translation>タップを続けてください: 残り%1秒</translation>
    </message>
    <message>
        <source>%1. So far about %2</source>
        <translation>%1。今のところ約%2</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <translation>%1。%2</translation>
    </message>
    <message>
        <source>If you like, check your cadence with the click: C, then 20 s of taps.</source>
        <translation>よければ、クリック音に合わせたピッチをチェック: C を押し、20秒タップ。</translation>
    </message>
    <message>
        <source>If you like, check how well you keep the beat alone: C, then 20 s of taps.</source>
        <translation>よければ、自分でどれだけリズムを保てるかチェック: C を押し、20秒タップ。</translation>
    </message>
    <message>
        <source>Time for a check: C, then 20 s of taps. If you are below, the click comes.</source>
        <translation>チェックの時間です: C を押し、20秒タップ。目標より下ならクリック音が鳴ります。</translation>
    </message>
    <message>
        <source>%1, %2. %3</source>
        <translation>%1、%2。%3</translation>
    </message>
    <message>
        <source>%1 spm. In the easy minutes: not judged.</source>
        <translation>%1歩/分。ゆっくり走る間なので判定しません。</translation>
    </message>
    <message>
        <source>Too short: a check takes 20 s of taps without a pause. Nothing was stored.</source>
        <translation>短すぎます。チェックには、途切れない20秒のタップが必要です。何も保存していません。</translation>
    </message>
    <message>
        <source>Too few taps: tap each strike of one foot, 16 at least. Nothing was stored.</source>
        <translation>タップが少なすぎます。片足の着地ごとに、16回以上タップしてください。何も保存していません。</translation>
    </message>
    <message>
        <source>Uneven taps: no cadence can be read from them. Nothing was stored.</source>
        <translation>タップが不揃いで、ピッチを読み取れません。何も保存していません。</translation>
    </message>
    <message>
        <source>More than one runner&apos;s feet: tap the strikes of one. Nothing was stored.</source>
        <translation>1人の足にしては多すぎます。片足の着地だけをタップしてください。何も保存していません。</translation>
    </message>
    <message>
        <source>Tap each strike of one foot, 20 s from your first tap. Space, Enter, any letter or the pad taps; Cancel ends it.</source>
        <translation>片足の着地ごとに、最初のタップから20秒間タップしてください。スペース、Enter、文字キー、パッドでタップ、「キャンセル」で中止。</translation>
    </message>
    <message>
        <source>Tap each strike of one foot, 20 s from your first tap. Space, Enter, any letter or the pad taps; %1 cancels.</source>
        <translation>片足の着地ごとに、最初のタップから20秒間タップしてください。スペース、Enter、文字キー、パッドでタップ、%1 で中止。</translation>
    </message>
</context>
<context>
    <name>Commands</name>
    <message>
        <source>Writes a backup of the log, beside an open window too, and reads it again from end to end. It goes into the folder &quot;backups&quot; beside the log, where the program never removes it, or into FILE. A file under its own name is always a whole one.

Exit codes: 0 done; 1 not done, or with --list: not every backup is sound; 2 not told well.</source>
        <translation>ログのバックアップを書き出し、最後まで読み直して確かめます。ウィンドウが開いたままでも使えます。保存先はログと同じ場所の「backups」フォルダー (自動では削除されません) か、FILE です。その名前のファイルがあれば、必ず最後まで書かれたものです。

終了コード: 0 完了、1 失敗、または --list で正常でないバックアップあり、2 指定の誤り。</translation>
    </message>
    <message>
        <source>What to write.</source>
        <translation>書き出し先。</translation>
    </message>
    <message>
        <source>Replace FILE if there is one.</source>
        <translation>FILE が既にあれば置き換える。</translation>
    </message>
    <message>
        <source>List the backups, newest first, each read from end to end.</source>
        <translation>バックアップを新しい順に、最後まで読んで確かめて一覧にする。</translation>
    </message>
    <message>
        <source>Say nothing but what went wrong.</source>
        <translation>問題があったときだけ表示する。</translation>
    </message>
    <message>
        <source>%1 is the log itself.</source>
        <translation>「%1」はログそのものです。</translation>
    </message>
    <message>
        <source>%1 is a folder; name a file in it.</source>
        <translation>「%1」はフォルダーです。その中のファイル名を指定してください。</translation>
    </message>
    <message>
        <source>%1 is there already; --force replaces it.</source>
        <translation>「%1」は既にあります。--force で置き換えます。</translation>
    </message>
    <message>
        <source>Beside %1 is a database&apos;s journal, so that a program may have it open. Choose another name.</source>
        <translation>「%1」の隣にデータベースのジャーナルがあり、ほかのプログラムが開いている可能性があります。別の名前にしてください。</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2、%3</translation>
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
        <translation>「%1」にバックアップはありません。</translation>
    </message>
    <message>
        <source>backup takes one FILE, or none.</source>
        <translation>backup に指定できる FILE は1つまでです。</translation>
    </message>
    <message>
        <source>--list takes no FILE and no --force: it writes nothing.</source>
        <translation>--list は何も書き込まないため、FILE や --force とは併用できません。</translation>
    </message>
    <message>
        <source>--force is for a FILE: other backups never replace one.</source>
        <translation>--force は FILE を指定したときだけ使えます。それ以外のバックアップが既存のファイルを置き換えることはありません。</translation>
    </message>
    <message>
        <source>The backup could not be written (%1). Check the folder and the space on the disk, and try again.</source>
        <translation>バックアップを書き込めませんでした (%1)。フォルダーとディスクの空きを確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Reads the log from end to end, beside an open window too, and tells whether it is sound and what is in it. With FILE it checks that instead: backups, or other logs. Nothing is changed.

Exit codes: 0 sound; 1 damaged; 2 not told well; 3 could not be checked (not there, not a log, from a newer version, locked, not readable). Of several files the worst counts: damaged, then not checked, then sound.</source>
        <translation>ログを最後まで読み、正常かどうかと内容を表示します。ウィンドウが開いたままでも使えます。FILE を指定すると、代わりにそれ (バックアップやほかのログ) を調べます。何も変更しません。

終了コード: 0 正常、1 破損、2 指定の誤り、3 調べられない (存在しない、ログではない、新しいバージョンのもの、ロック中、読み取り不可)。複数のファイルでは最も悪い結果になります: 破損、調べられない、正常の順。</translation>
    </message>
    <message>
        <source>What to check.</source>
        <translation>調べるもの。</translation>
    </message>
    <message>
        <source>Say nothing but what is wrong.</source>
        <translation>問題があるときだけ表示する。</translation>
    </message>
    <message>
        <source>sound, of an older version: the next start brings it up to date</source>
        <translation>正常 (以前のバージョンのもの。次の起動時に更新されます)</translation>
    </message>
    <message>
        <source>sound</source>
        <translation>正常</translation>
    </message>
    <message>
        <source>newest backup: %1, %2</source>
        <translation>最新のバックアップ: %1、%2</translation>
    </message>
    <message>
        <source>FILE needs a name.</source>
        <translation>FILE には名前が必要です。</translation>
    </message>
    <message>
        <source>Plays the click in a terminal, until Ctrl-C or the end of --minutes.

Example: stridetick click 168 --accent 2</source>
        <translation>ターミナルでクリック音を鳴らします。Ctrl-C を押すか、--minutes の時間が過ぎると終わります。

例: stridetick click 168 --accent 2</translation>
    </message>
    <message>
        <source>The tempo, 30 to 300 steps a minute: 158.3.</source>
        <translation>テンポ。30〜300歩/分 (例: 158.3)。</translation>
    </message>
    <message>
        <source>The sound system: pulse, alsa or jack. Else the first that answers.</source>
        <translation>サウンドシステム: pulse、alsa、jack。指定がなければ最初に応答したもの。</translation>
    </message>
    <message>
        <source>What to play on, by its name. Else the system&apos;s default.</source>
        <translation>再生に使う機器の名前。指定がなければシステムの既定。</translation>
    </message>
    <message>
        <source>While that device is not there wait in silence, the beat going on. Else the default sounds.</source>
        <translation>その機器がない間は、拍を進めたまま無音で待つ。指定がなければ既定の機器で鳴らす。</translation>
    </message>
    <message>
        <source>%1 is not there: the click sounds on %2 until it is.</source>
        <translation>「%1」が見つかりません。戻るまで「%2」で鳴らします。</translation>
    </message>
    <message>
        <source>The sound is back, on %1.</source>
        <translation>音が「%1」に戻りました。</translation>
    </message>
    <message>
        <source>%1, on %2 (%3 Hz, %4). Ctrl-C stops.</source>
        <translation>%1、出力: %2 (%3 Hz、%4)。Ctrl-C で終了します。</translation>
    </message>
    <message>
        <source>There is no sound device (%1). It is tried again by itself; Ctrl-C stops.</source>
        <translation>音声機器がありません (%1)。自動で再試行します。Ctrl-C で終了します。</translation>
    </message>
    <message>
        <source>%1 stopped answering. It is tried again by itself; Ctrl-C stops.</source>
        <translation>「%1」が応答しなくなりました。自動で再試行します。Ctrl-C で終了します。</translation>
    </message>
    <message>
        <source>click needs one tempo: stridetick click 168.</source>
        <translation>click にはテンポを1つ指定してください: stridetick click 168。</translation>
    </message>
    <message>
        <source>The tempo</source>
        <translation>テンポ</translation>
    </message>
    <message>
        <source>--api takes pulse, alsa or jack, not &quot;%1&quot;.</source>
        <translation>--api に指定できるのは pulse、alsa、jack です。「%1」は使えません。</translation>
    </message>
    <message>
        <source>%1 Try: stridetick %2 --help</source>
        <translation>%1 詳しくは: stridetick %2 --help</translation>
    </message>
    <message>
        <source>Or a sound file of your own, of at most a second: --sound FILE</source>
        <translation>または、1秒以内の手持ちの音声ファイル: --sound FILE</translation>
    </message>
    <message>
        <source>sounds takes no arguments.</source>
        <translation>sounds に引数は指定できません。</translation>
    </message>
    <message>
        <source>The answer could not be written to its end.</source>
        <translation>結果を最後まで書き込めませんでした。</translation>
    </message>
    <message>
        <source>Writes the log for other programs, beside an open window too. --json writes all of it into one file that import and merge read back without loss, deleted records too. --csv writes a sheet of each table, and one of the weeks, into a folder, without what is deleted. --fit and --tcx write each run that has ended into a file of its own, for training logs; its cadence is what a watch saw or the run&apos;s checks found, never the click&apos;s. The log is not changed, and a file under its own name is always a whole one.

Exit codes: 0 done; 1 not done, or not to the end, or the log is damaged; 2 not told well; 3 the log could not be read (not there, not a log, from a newer version, locked).</source>
        <translation>ほかのプログラムで使えるようにログを書き出します。ウィンドウが開いたままでも使えます。--json は、削除された記録も含むすべてを、import と merge が欠けることなく読み戻せる1つのファイルに書き出します。--csv は各表と週の表を、削除されたものを除いてフォルダーに書き出します。--fit と --tcx は、終わったランを1つずつ、トレーニングログ用のファイルに書き出します。ピッチはウォッチの値かランのチェックの値で、クリック音の値ではありません。ログは変更されません。その名前のファイルがあれば、必ず最後まで書かれたものです。

終了コード: 0 完了、1 失敗、途中まで、またはログの破損、2 指定の誤り、3 ログを読めない (存在しない、ログではない、新しいバージョンのもの、ロック中)。</translation>
    </message>
    <message>
        <source>Write this file.</source>
        <translation>このファイルに書き出す。</translation>
    </message>
    <message>
        <source>Write into this folder, which is made if need be.</source>
        <translation>このフォルダーに書き出す。なければ作る。</translation>
    </message>
    <message>
        <source>Write the runs as FIT files into this folder.</source>
        <translation>ランを FIT ファイルとしてこのフォルダーに書き出す。</translation>
    </message>
    <message>
        <source>Write the runs as TCX files into this folder.</source>
        <translation>ランを TCX ファイルとしてこのフォルダーに書き出す。</translation>
    </message>
    <message>
        <source>Runs of the last weeks alone, 1 to 1040.</source>
        <translation>最近の何週間かのランだけ。1〜1040。</translation>
    </message>
    <message>
        <source>The log, the window&apos;s own if not given.</source>
        <translation>ログ。指定がなければウィンドウで使っているもの。</translation>
    </message>
    <message>
        <source>Replace files that are there.</source>
        <translation>既にあるファイルを置き換える。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示する。</translation>
    </message>
    <message>
        <source>export takes one of --json FILE, --csv FOLDER, --fit FOLDER and --tcx FOLDER.</source>
        <translation>export には --json FILE、--csv FOLDER、--fit FOLDER、--tcx FOLDER のどれか1つを指定してください。</translation>
    </message>
    <message>
        <source>export takes no &quot;%1&quot;; another log is named by --log FILE.</source>
        <translation>export に「%1」は指定できません。別のログは --log FILE で指定します。</translation>
    </message>
    <message>
        <source>A file or folder needs a name.</source>
        <translation>ファイルまたはフォルダーの名前が必要です。</translation>
    </message>
    <message>
        <source>--weeks takes 1 to 1040, with --fit or --tcx.</source>
        <translation>--weeks には1〜1040を、--fit か --tcx とともに指定してください。</translation>
    </message>
    <message>
        <source>The log could not be written there (%1).</source>
        <translation>ログをそこに書き込めませんでした (%1)。</translation>
    </message>
    <message>
        <source>Shows the last weeks, oldest first, beside an open window too. Nothing is changed: a log of an older version, or in a place that cannot be written, is read from a copy.

Exit codes: 0 shown; 1 the log is damaged; 2 not told well; 3 the log could not be read (not there, not a log, from a newer version, locked, not readable).</source>
        <translation>最近の週を古い順に表示します。ウィンドウが開いたままでも使えます。何も変更しません。以前のバージョンのログや、書き込めない場所のログは、コピーから読みます。

終了コード: 0 表示した、1 ログの破損、2 指定の誤り、3 ログを読めない (存在しない、ログではない、新しいバージョンのもの、ロック中、読み取り不可)。</translation>
    </message>
    <message>
        <source>How many, 1 to 1040; 8 if not given.</source>
        <translation>週の数。1〜1040。指定がなければ8。</translation>
    </message>
    <message>
        <source>The day on which weeks begin: monday. The locale&apos;s if not given.</source>
        <translation>週の最初の曜日 (例: monday)。指定がなければロケールに従う。</translation>
    </message>
    <message>
        <source>week of</source>
        <translation>週の初日</translation>
    </message>
    <message>
        <source>quiet, spm</source>
        <translation>平常、歩/分</translation>
    </message>
    <message>
        <source>carry-over</source>
        <translation>余韻</translation>
    </message>
    <message>
        <source>paced</source>
        <translation>同調</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>ラン数</translation>
    </message>
    <message>
        <source>with click</source>
        <translation>クリック音あり</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>history takes no &quot;%1&quot;; another log is named by --log FILE.</source>
        <translation>history に「%1」は指定できません。別のログは --log FILE で指定します。</translation>
    </message>
    <message>
        <source>--weeks takes 1 to %1, not &quot;%2&quot;.</source>
        <translation>--weeks に指定できるのは1〜%1です。「%2」は使えません。</translation>
    </message>
    <message>
        <source>--first-day takes monday to sunday, not &quot;%1&quot;.</source>
        <translation>--first-day に指定できるのは monday〜sunday です。「%1」は使えません。</translation>
    </message>
    <message>
        <source>Takes files into the log, each by what is in it: a log as JSON (export --json), or another log, as merge does; a watch&apos;s run (FIT, TCX, GPX), plain or packed (.gz, .zip), or a folder of them, with the folders in it. A run at the time of one that was logged with a click is added to that one. No FILE is ever changed, and one that was taken before adds nothing, though its run was deleted since. The log must not be open in a window.

Exit codes: 0 all were read, and their runs taken or there already (rides and the like are no runs, and no fault); 1 not every one was, or the log is in use, damaged or cannot be written, or Ctrl-C came: what was taken before stays; 2 not told well; 3 there is no log that can be read, or none of the files could be.</source>
        <translation>ファイルを内容に応じてログに取り込みます。JSON のログ (export --json) や別のログは merge と同じように、ウォッチのラン (FIT、TCX、GPX) は、そのまま、圧縮 (.gz、.zip)、またはフォルダー (下位のフォルダーも含む) で取り込みます。クリック音ありで記録したランと同じ時間のランは、そのランに追加されます。FILE は変更されません。以前に取り込んだファイルからは、そのランを後で削除していても、何も追加されません。ログがウィンドウで開かれていないことが必要です。

終了コード: 0 すべて読み、ランを取り込んだか既にあった (自転車などはランではなく、誤りでもありません)、1 読めないファイルがあった、ログが使用中、破損、書き込み不可、または Ctrl-C で中止 (それまでに取り込んだものは残ります)、2 指定の誤り、3 読めるログがないか、どのファイルも読めない。</translation>
    </message>
    <message>
        <source>What to take.</source>
        <translation>取り込むもの。</translation>
    </message>
    <message>
        <source>%1 is neither a watch&apos;s file nor a log of Stridetick, as JSON or itself.</source>
        <translation>「%1」は、ウォッチのファイルでも、Stridetick のログ (JSON を含む) でもありません。</translation>
    </message>
    <message>
        <source>import takes one FILE or more.</source>
        <translation>import には FILE を1つ以上指定してください。</translation>
    </message>
    <message>
        <source>Answer with one JSON object, errors too.</source>
        <translation>エラーも含めて、1つの JSON オブジェクトで答える。</translation>
    </message>
    <message>
        <source>%1 is damaged (%2). Open Stridetick with it: the damaged file is kept, and all that can be read goes into a new log.</source>
        <translation>「%1」は破損しています (%2)。Stridetick で開いてください。破損したファイルは残し、読めるものはすべて新しいログに移します。</translation>
    </message>
    <message>
        <source>%1 is damaged (%2): no log can be restored from it.</source>
        <translation>「%1」は破損しています (%2)。ここからログは復元できません。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, %2, %3 to %4</source>
        <translation>%1, %2, %3〜%4</translation>
    </message>
    <message>
        <source>daily</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>asked for</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>before an update</source>
        <translation>更新の前</translation>
    </message>
    <message>
        <source>before damage or loss</source>
        <translation>破損または消失の前</translation>
    </message>
    <message>
        <source>before a restore</source>
        <translation>復元の前</translation>
    </message>
    <message>
        <source>before a merge</source>
        <translation>統合の前</translation>
    </message>
    <message>
        <source>Merges another log into this one: FILE is a log from another computer, a backup, or a log as JSON (export --json), and is never changed. Nothing doubles; what is deleted in one of the two is deleted; of what both changed the later is kept and the other is listed. What the log was is kept as a backup. It must not be open in a window.

Exit codes: 0 merged, or nothing was new; 1 not merged: the log is in use, damaged or cannot be written, or FILE is damaged; 2 not told well; 3 FILE, or the log, is none that can be read (not there, not a log, from a newer version).</source>
        <translation>別のログをこのログに統合します。FILE は、別のコンピューターのログ、バックアップ、または JSON のログ (export --json) で、変更されません。同じものが二重になることはありません。どちらかで削除されたものは削除されます。両方で変更されたものは、後の変更を残し、もう一方を一覧に示します。統合前のログはバックアップとして残します。ログがウィンドウで開かれていないことが必要です。

終了コード: 0 統合した、または新しいものがなかった、1 統合していない (ログが使用中、破損、書き込み不可、または FILE の破損)、2 指定の誤り、3 FILE またはログが読めない (存在しない、ログではない、新しいバージョンのもの)。</translation>
    </message>
    <message>
        <source>The other log.</source>
        <translation>もう一方のログ。</translation>
    </message>
    <message>
        <source>merge takes one FILE.</source>
        <translation>merge に指定できる FILE は1つです。</translation>
    </message>
    <message>
        <source>Writes a run&apos;s click into a sound file: .wav, .flac, .ogg or .mp3. Ctrl-C cancels and leaves nothing.

Example: stridetick render --spm 168 --minutes 30 --on 3 --off 1 run.mp3</source>
        <translation>ランのクリック音を音声ファイルに書き出します: .wav、.flac、.ogg、.mp3。Ctrl-C で中止すると何も残りません。

例: stridetick render --spm 168 --minutes 30 --on 3 --off 1 run.mp3</translation>
    </message>
    <message>
        <source>Samples a second, 48000 if not given.</source>
        <translation>1秒あたりのサンプル数。指定がなければ48000。</translation>
    </message>
    <message>
        <source>Replace the file if there is one.</source>
        <translation>ファイルが既にあれば置き換える。</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>render needs one FILE to write.</source>
        <translation>render には書き出す FILE を1つ指定してください。</translation>
    </message>
    <message>
        <source>render needs --spm, the tempo, and --minutes, the length.</source>
        <translation>render には --spm (テンポ) と --minutes (長さ) が必要です。</translation>
    </message>
    <message>
        <source>--rate takes %1 to %2 samples a second, not &quot;%3&quot;.</source>
        <translation>--rate に指定できるのは%1〜%2サンプル/秒です。「%3」は使えません。</translation>
    </message>
    <message>
        <source>%1 spm</source>
        <translation>%1歩/分</translation>
    </message>
    <message>
        <source>--%1 takes %2 to %3 in steps of %4, not &quot;%5&quot;.</source>
        <translation>--%1に指定できるのは%2〜%3、%4刻みです。「%5」は使えません。</translation>
    </message>
    <message>
        <source>--%1 takes minutes, from one second (0.02) to a day (%2), not &quot;%3&quot;.</source>
        <translation>--%1に指定できるのは、1秒 (0.02) から1日 (%2) までの分数です。「%3」は使えません。</translation>
    </message>
    <message>
        <source>There is no sound and no file &quot;%1&quot;. The sounds: %2.</source>
        <translation>「%1」という音もファイルもありません。使える音: %2。</translation>
    </message>
    <message>
        <source>The run&apos;s length, from its first beat, without --easy.</source>
        <translation>ランの長さ。最初の拍から数え、--easy は含まない。</translation>
    </message>
    <message>
        <source>Begin at this tempo and rise or fall to the run&apos;s own.</source>
        <translation>このテンポで始め、ラン本来のテンポまで上げるか下げる。</translation>
    </message>
    <message>
        <source>Over so many minutes,</source>
        <translation>かける時間 (分)。</translation>
    </message>
    <message>
        <source>or over so many steps; 8 if neither is given.</source>
        <translation>または、かける歩数。どちらもなければ8歩。</translation>
    </message>
    <message>
        <source>So many minutes without the click before the run.</source>
        <translation>ランの前の、クリック音なしの分数。</translation>
    </message>
    <message>
        <source>With the click for so many minutes,</source>
        <translation>クリック音ありの分数。</translation>
    </message>
    <message>
        <source>then without it for so many, in turn; the beat goes on.</source>
        <translation>続く、クリック音なしの分数。交互に繰り返し、拍は続く。</translation>
    </message>
    <message>
        <source>A last minute without the click, unless it ends in one.</source>
        <translation>最後の1分をクリック音なしにする。もともとそう終わる場合を除く。</translation>
    </message>
    <message>
        <source>So many beats before the first, 0 to 16.</source>
        <translation>最初の歩の前の拍数。0〜16。</translation>
    </message>
    <message>
        <source>An accent on every 2nd, 3rd or 4th step.</source>
        <translation>2、3、4歩ごとのアクセント。</translation>
    </message>
    <message>
        <source>A click on every Nth step only, 1 to 16.</source>
        <translation>N歩ごとにだけ鳴らす。1〜16。</translation>
    </message>
    <message>
        <source>Click for one foot only: left, right or both. The left one begins.</source>
        <translation>片足だけ鳴らす: left、right、both。左足から始まる。</translation>
    </message>
    <message>
        <source>Feet apart in the headphones, 0 to 100 per cent.</source>
        <translation>ヘッドホンで左右の足を離す。0〜100%。</translation>
    </message>
    <message>
        <source>A lower tone for the right foot.</source>
        <translation>右足を低い音にする。</translation>
    </message>
    <message>
        <source>The click&apos;s sound: one of stridetick sounds, or a file.</source>
        <translation>クリック音。stridetick sounds のどれか、またはファイル。</translation>
    </message>
    <message>
        <source>-50 (silence) to 12 dB; 0 is the click as it was made.</source>
        <translation>-50 (無音) 〜12 dB。0は元のままの音量。</translation>
    </message>
    <message>
        <source>No sounds at the start, where the click comes and goes, and at the end.</source>
        <translation>開始、クリック音の切り替わり、終了の合図音を鳴らさない。</translation>
    </message>
    <message>
        <source>%1 takes %2 to %3 steps a minute in steps of 0.1, not &quot;%4&quot;.</source>
        <translation>%1に指定できるのは%2〜%3歩/分、0.1刻みです。「%4」は使えません。</translation>
    </message>
    <message>
        <source>short and bright</source>
        <translation>短く明るい音</translation>
    </message>
    <message>
        <source>sharper and higher</source>
        <translation>より鋭く高い音</translation>
    </message>
    <message>
        <source>a wood block</source>
        <translation>ウッドブロック</translation>
    </message>
    <message>
        <source>deeper, like a knock on a door</source>
        <translation>低め、ドアをノックするような音</translation>
    </message>
    <message>
        <source>a small bell</source>
        <translation>小さなベル</translation>
    </message>
    <message>
        <source>a plain tone</source>
        <translation>飾りのない音</translation>
    </message>
    <message>
        <source>Above 0 dB the click is louder than it was made, and bent where it would go over full scale. Mind your ears.</source>
        <translation>0 dB を超えると元の音より大きくなり、フルスケールを超える部分はひずみます。耳に気をつけてください。</translation>
    </message>
    <message>
        <source>%1 easy</source>
        <translation>ゆっくり%1</translation>
    </message>
    <message>
        <source>from %1 spm over %2</source>
        <translation>%1歩/分から%2かけて</translation>
    </message>
    <message>
        <source>from %1 spm</source>
        <translation>%1歩/分から</translation>
    </message>
    <message>
        <source>%1 on and %2 off</source>
        <translation>あり%1・なし%2</translation>
    </message>
    <message>
        <source>a silent end</source>
        <translation>最後は無音</translation>
    </message>
    <message>
        <source>the same watch run, imported twice: %1, %2 was put away</source>
        <translation>ウォッチの同じランが2回インポートされています: %1、%2を外しました</translation>
    </message>
    <message>
        <source>this log&apos;s</source>
        <translation>このログのもの</translation>
    </message>
    <message>
        <source>the other&apos;s</source>
        <translation>もう一方のもの</translation>
    </message>
    <message>
        <source>changed in one and deleted in the other, deleted stays deleted: %1, %2 on %3</source>
        <translation>一方で変更、もう一方で削除。削除のままにします: %1、%2 (%3)</translation>
    </message>
    <message>
        <source>changed in both, the later edit was kept: %1, %2 on %3</source>
        <translation>両方で変更。後の変更を残しました: %1、%2 (%3)</translation>
    </message>
    <message>
        <source>this log&apos;s change</source>
        <translation>このログの変更</translation>
    </message>
    <message>
        <source>the other&apos;s change</source>
        <translation>もう一方の変更</translation>
    </message>
    <message>
        <source>%1 is open in a window or another program. Close that, and try again.</source>
        <translation>「%1」はウィンドウかほかのプログラムで開かれています。閉じてから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2).</source>
        <translation>「%1」に書き込めません (%2)。</translation>
    </message>
    <message>
        <source>the file or its folder is read-only</source>
        <translation>ファイルまたはフォルダーが読み取り専用です</translation>
    </message>
    <message>
        <source>%1 new, %2 changed, %3 deleted, %4 there already</source>
        <translation>新規%1、変更%2、削除%3、既存%4</translation>
    </message>
    <message>
        <source>what the log was: %1</source>
        <translation>元のログの控え: %1</translation>
    </message>
    <message>
        <source>%1 imported, %2 added to runs of their time, %3 there already, %4 not runs, %5 unreadable</source>
        <translation>インポート%1、同じ時間のランに追加%2、既存%3、ラン以外%4、読み取り不可%5</translation>
    </message>
    <message>
        <source>--foot takes left, right or both, not &quot;%1&quot;.</source>
        <translation>--foot に指定できるのは left、right、both です。「%1」は使えません。</translation>
    </message>
    <message>
        <source>Every step that --every %1 leaves is the left foot&apos;s: with --foot right nothing would sound.</source>
        <translation>--every %1 で鳴る歩はすべて左足になります。--foot right では何も鳴りません。</translation>
    </message>
    <message>
        <source>--ramp-minutes and --ramp-steps need --ramp-from, the tempo to begin with.</source>
        <translation>--ramp-minutes と --ramp-steps には、始めのテンポ --ramp-from が必要です。</translation>
    </message>
    <message>
        <source>A ramp takes --ramp-minutes or --ramp-steps, not both.</source>
        <translation>テンポの移行には --ramp-minutes と --ramp-steps のどちらか一方を指定してください。</translation>
    </message>
    <message>
        <source>The ramp of --ramp-minutes is longer than the run of --minutes.</source>
        <translation>--ramp-minutes によるテンポの移行が、--minutes のランより長くなっています。</translation>
    </message>
    <message>
        <source>--on and --off go together: minutes with the click, and without.</source>
        <translation>--on と --off は一緒に指定してください: クリック音ありの分数と、なしの分数。</translation>
    </message>
    <message>
        <source>--silent-end needs --minutes: a run without end has none.</source>
        <translation>--silent-end には --minutes が必要です。終わりのないランには使えません。</translation>
    </message>
    <message>
        <source>--count-in is for a run that begins with the click, not with --easy.</source>
        <translation>--count-in は、--easy ではなくクリック音で始まるランに使います。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>an entry of the log, and its day</comment>
        <translation>%2の%1</translation>
    </message>
    <message>
        <source>run</source>
        <comment>the time run</comment>
        <translation>走行時間</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>使い方:</translation>
    </message>
    <message>
        <source>[options]</source>
        <translation>[オプション]</translation>
    </message>
    <message>
        <source>Options:</source>
        <translation>オプション:</translation>
    </message>
    <message>
        <source>Arguments:</source>
        <translation>引数:</translation>
    </message>
    <message>
        <source>check takes FILE or --log and --runner, not both.</source>
        <translation>check に指定できるのは FILE か、--log と --runner のどちらか一方です。</translation>
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
        <translation>ウィンドウなしで使う場合:
  stridetick render --spm 168 --minutes 30 run.mp3   ラン1回分を音声ファイルに
  stridetick click 168                               ターミナルでクリック音
  stridetick sounds                                  クリック音の種類
  stridetick backup                                  ログのバックアップ
  stridetick check                                   ログが正常か調べる
  stridetick history --weeks 8                       最近の週
  stridetick export --json log.json                  ほかのプログラム用のログ
  stridetick import run.fit log.json                 ウォッチのランや別のログ
  stridetick merge other.db                          別のコンピューターのログ
  stridetick runners                                 ランナーの一覧
  stridetick remind --once                           今日の予定があるか調べる
それぞれの説明は --help で表示されます。</translation>
    </message>
</context>
<context>
    <name>DueToday</name>
    <message>
        <source>Nothing: there is no programme in this log.</source>
        <translation>お知らせなし: このログにプログラムはありません。</translation>
    </message>
    <message>
        <source>Nothing: today is not one of your days.</source>
        <translation>お知らせなし: 今日は予定の曜日ではありません。</translation>
    </message>
    <message>
        <source>Nothing: you have had your session today.</source>
        <translation>お知らせなし: 今日のセッションは済んでいます。</translation>
    </message>
    <message>
        <source>Nothing: your last session was yesterday, a rest day between is advised.</source>
        <translation>お知らせなし: 前回のセッションは昨日でした。間に休養日を置くことをおすすめします。</translation>
    </message>
    <message>
        <source>Nothing: the quiet minute asks for 24 hours without the click.</source>
        <translation>お知らせなし: 平常測定には、24時間クリック音なしで過ごす必要があります。</translation>
    </message>
    <message>
        <source>Nothing: today is a day without the click.</source>
        <translation>お知らせなし: 今日はクリック音なしの日です。</translation>
    </message>
    <message>
        <source>Nothing: the programme is paused.</source>
        <translation>お知らせなし: プログラムは一時停止中です。</translation>
    </message>
    <message>
        <source>Nothing: the programme is finished and nothing is due.</source>
        <translation>お知らせなし: プログラムは終わり、予定はありません。</translation>
    </message>
    <message>
        <source>Say first how your last session was; then the next is offered.</source>
        <translation>先に前回のセッションがどうだったかを答えてください。その後、次のセッションを示します。</translation>
    </message>
    <message>
        <source>Nothing: stopped for pain. The window says what now.</source>
        <translation>お知らせなし: 痛みのため停止しています。この先は画面をご覧ください。</translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message>
        <source>Note: %1</source>
        <translation>メモ: %1</translation>
    </message>
    <message>
        <source>%1 – measured %2 %3 spm. %4.</source>
        <translation>%1 – 測定%2 %3歩/分。%4。</translation>
    </message>
    <message>
        <source>At %1.</source>
        <translation>速度%1。</translation>
    </message>
    <message>
        <source>Both feet.</source>
        <translation>両足。</translation>
    </message>
    <message>
        <source>With the click on.</source>
        <translation>クリック音あり。</translation>
    </message>
    <message>
        <source>Uneven taps.</source>
        <translation>タップが不揃い。</translation>
    </message>
    <message>
        <source>%1 – target %2 spm (%3)</source>
        <translation>%1 – 目標%2歩/分 (%3)</translation>
    </message>
    <message>
        <source>refresher run</source>
        <translation>おさらいラン</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ラン</translation>
    </message>
    <message>
        <source>%1 – %2 %3</source>
        <translation>%1 – %2 %3</translation>
    </message>
    <message numerus="yes">
        <source>, click heard %1, %Ln steps</source>
        <translation>
            <numerusform>、クリック音%1、%Ln歩</numerusform>
        </translation>
    </message>
    <message>
        <source>at %1 spm</source>
        <translation>(%1歩/分)</translation>
    </message>
    <message>
        <source>, treadmill at %1</source>
        <translation>、トレッドミル%1</translation>
    </message>
    <message>
        <source>A target stays in the log as it was set. Set a new one on the Target page.</source>
        <translation>目標は設定したときのままログに残ります。「目標」ページで新しく設定してください。</translation>
    </message>
    <message>
        <source>This run is on. Stop it on the Run page, then it can be changed or deleted.</source>
        <translation>このランは進行中です。「ラン」ページで停止すると、変更や削除ができます。</translation>
    </message>
    <message>
        <source>Half of it would be less than 60 steps a minute. Leave this off; if the value is wrong, delete the measurement.</source>
        <translation>半分にすると60歩/分より少なくなります。ここはオフのままにしてください。値が誤っているなら、測定を削除してください。</translation>
    </message>
    <message>
        <source>Twice as much would be more than 220 steps a minute, which no runner takes. Leave this on; if the value is wrong, delete the measurement.</source>
        <translation>2倍にすると220歩/分を超え、そのように走る人はいません。ここはオンのままにしてください。値が誤っているなら、測定を削除してください。</translation>
    </message>
    <message>
        <source>A run that lasted 0:00 was none: cancel, and delete it instead.</source>
        <translation>0:00のランはランではありません。キャンセルして、削除してください。</translation>
    </message>
    <message>
        <source>The log has this run with %1. Type a time up to that.</source>
        <translation>ログではこのランは%1です。それ以下の時間を入力してください。</translation>
    </message>
</context>
<context>
    <name>FarWords</name>
    <message>
        <source>count-in</source>
        <translation>カウントイン</translation>
    </message>
    <message>
        <source>easy</source>
        <translation>ゆっくり</translation>
    </message>
    <message>
        <source>muted</source>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>click</source>
        <translation>クリック音</translation>
    </message>
    <message>
        <source>the end</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>click when below</source>
        <translation>下回ればクリック音</translation>
    </message>
    <message>
        <source>until you stop</source>
        <translation>停止するまで</translation>
    </message>
    <message>
        <source>click in %1</source>
        <translation>クリック音まで%1</translation>
    </message>
    <message>
        <source>silent in %1</source>
        <translation>無音まで%1</translation>
    </message>
    <message>
        <source>end in %1</source>
        <translation>終了まで%1</translation>
    </message>
    <message>
        <source>Free run</source>
        <translation>フリーラン</translation>
    </message>
    <message>
        <source>Refresher</source>
        <translation>おさらい</translation>
    </message>
    <message>
        <source>Session %1 of %2</source>
        <translation>セッション%1/%2</translation>
    </message>
    <message>
        <source>ready</source>
        <translation>準備完了</translation>
    </message>
    <message>
        <source>steps a minute</source>
        <translation>歩/分</translation>
    </message>
    <message>
        <source>target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>一時停止中</translation>
    </message>
    <message>
        <source>%1 left</source>
        <translation>残り%1</translation>
    </message>
    <message>
        <source>measured</source>
        <translation>測定値</translation>
    </message>
    <message>
        <source>check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>tap one foot</source>
        <translation>片足をタップ</translation>
    </message>
    <message>
        <source>tap for %1</source>
        <translation>あと%1タップ</translation>
    </message>
    <message>
        <source>check over</source>
        <translation>チェック終了</translation>
    </message>
    <message>
        <source>silent</source>
        <comment>no click now</comment>
        <translation>クリックなし</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>no sound</source>
        <translation>音なし</translation>
    </message>
</context>
<context>
    <name>Format</name>
    <message>
        <source>± %1</source>
        <translation>±%1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1分</translation>
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
        <translation>M月d日(ddd)</translation>
    </message>
    <message>
        <source>d MMM</source>
        <translation>M月d日</translation>
    </message>
    <message>
        <source>ddd d MMM yyyy</source>
        <translation>yyyy年M月d日(ddd)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>miles</source>
        <translation>マイル</translation>
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
        <translation>分/km</translation>
    </message>
    <message>
        <source>mph</source>
        <translation>mph</translation>
    </message>
    <message>
        <source>min/mile</source>
        <translation>分/マイル</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1.</source>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>a day and its time</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>silent</source>
        <comment>the volume</comment>
        <translation>無音</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>There is no file in %1.</source>
        <translation>「%1」にファイルがありません。</translation>
    </message>
    <message>
        <source>%1 lies too deep in folders.</source>
        <translation>「%1」はフォルダーの階層が深すぎます。</translation>
    </message>
    <message>
        <source>%1 cannot be read (%2).</source>
        <translation>「%1」を読めません (%2)。</translation>
    </message>
    <message>
        <source>%1 holds too many files; those behind are left out.</source>
        <translation>「%1」はファイルが多すぎるため、残りは除きました。</translation>
    </message>
    <message>
        <source>not a watch&apos;s file</source>
        <translation>ウォッチのファイルではない</translation>
    </message>
    <message>
        <source>cut short</source>
        <translation>途中まで</translation>
    </message>
    <message>
        <source>changed since it was written</source>
        <translation>書き込み後に変わっている</translation>
    </message>
    <message>
        <source>malformed</source>
        <translation>形式エラー</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>大きすぎる</translation>
    </message>
    <message>
        <source>nothing recorded in it</source>
        <translation>記録が入っていない</translation>
    </message>
    <message>
        <source>not readable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>, its numbers taken for one foot&apos;s</source>
        <translation>、数値から片足と判断</translation>
    </message>
    <message>
        <source>, its numbers taken for both feet&apos;s</source>
        <translation>、数値から両足と判断</translation>
    </message>
    <message>
        <source>unreadable: %1 (%2)</source>
        <translation>読み取り不可: %1 (%2)</translation>
    </message>
    <message>
        <source>not a run</source>
        <translation>ランではない</translation>
    </message>
    <message>
        <source>deleted here before, and stays deleted</source>
        <translation>以前ここで削除済み、削除のまま</translation>
    </message>
    <message>
        <source>there already</source>
        <translation>既にあります</translation>
    </message>
    <message>
        <source>added to the run of that time</source>
        <translation>同じ時間のランに追加</translation>
    </message>
    <message>
        <source>imported</source>
        <translation>インポート済み</translation>
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
        <translation>ランではなくログ</translation>
    </message>
    <message>
        <source>the log does not take it (%1)</source>
        <translation>ログに取り込めません (%1)</translation>
    </message>
    <message>
        <source>No new run</source>
        <translation>新しいランなし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln new runs</source>
        <translation>
            <numerusform>新しいラン%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added to the runs of their time</source>
        <translation>
            <numerusform>同じ時間のランに追加%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there already</source>
        <translation>
            <numerusform>既存%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted before</source>
        <translation>
            <numerusform>以前に削除%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not runs</source>
        <translation>
            <numerusform>ラン以外%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable</source>
        <translation>
            <numerusform>読み取り不可%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln logs</source>
        <translation>
            <numerusform>ログ%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Cancelled at file %1 of %2: what was taken before stays, the rest was left out.</source>
        <translation>%2個中%1個目のファイルで中止しました。それまでに取り込んだものは残り、残りは取り込んでいません。</translation>
    </message>
    <message>
        <source>Cancelled: what was taken before stays, the rest was left out.</source>
        <translation>中止しました。それまでに取り込んだものは残り、残りは取り込んでいません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs were deleted here before, and stay deleted.</source>
        <translation>
            <numerusform>以前ここで削除したラン%Ln件は、削除のままです。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files do not say whether they count one foot or both: their numbers decided, and the list below says how.</source>
        <translation>
            <numerusform>%Ln個のファイルには、片足か両足かが書かれていません。数値から判断し、結果を下の一覧に示します。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln logs are not imported here: merge them on the page %1.</source>
        <translation>
            <numerusform>ログ%Ln件はここではインポートできません。「%1」ページで統合してください。</numerusform>
        </translation>
    </message>
    <message>
        <source>Log and backups</source>
        <translation>ログとバックアップ</translation>
    </message>
</context>
<context>
    <name>KeyAction</name>
    <message>
        <source>Go to Today</source>
        <translation>今日へ</translation>
    </message>
    <message>
        <source>Go to Measure</source>
        <translation>測定へ</translation>
    </message>
    <message>
        <source>Go to Target</source>
        <translation>目標へ</translation>
    </message>
    <message>
        <source>Go to Run</source>
        <translation>ランへ</translation>
    </message>
    <message>
        <source>Go to Review</source>
        <translation>振り返りへ</translation>
    </message>
    <message>
        <source>Go to the settings</source>
        <translation>設定へ</translation>
    </message>
    <message>
        <source>Go to Log and backups</source>
        <translation>ログとバックアップへ</translation>
    </message>
    <message>
        <source>Import runs</source>
        <translation>ランをインポート</translation>
    </message>
    <message>
        <source>Show what was imported</source>
        <translation>インポートの結果を表示</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Take back the last tap</source>
        <translation>最後のタップを取り消す</translation>
    </message>
    <message>
        <source>Start the minute over, or cancel a check</source>
        <translation>測定を最初から、またはチェックを中止</translation>
    </message>
    <message>
        <source>Start or stop the run</source>
        <translation>ランを開始または停止</translation>
    </message>
    <message>
        <source>Start, pause or go on</source>
        <translation>開始、一時停止、再開</translation>
    </message>
    <message>
        <source>Stop the run</source>
        <translation>ランを停止</translation>
    </message>
    <message>
        <source>Pause or go on</source>
        <translation>一時停止または再開</translation>
    </message>
    <message>
        <source>Skip to what comes next</source>
        <translation>次へスキップ</translation>
    </message>
    <message>
        <source>One step a minute faster</source>
        <translation>1歩/分速く</translation>
    </message>
    <message>
        <source>One step a minute slower</source>
        <translation>1歩/分遅く</translation>
    </message>
    <message>
        <source>Five steps a minute faster</source>
        <translation>5歩/分速く</translation>
    </message>
    <message>
        <source>Five steps a minute slower</source>
        <translation>5歩/分遅く</translation>
    </message>
    <message>
        <source>Mute the click, or not</source>
        <translation>クリック音のミュートを切り替え</translation>
    </message>
    <message>
        <source>Full screen, and back</source>
        <translation>全画面表示を切り替え</translation>
    </message>
    <message>
        <source>Check your cadence by taps</source>
        <translation>タップでピッチをチェック</translation>
    </message>
    <message>
        <source>Show the weeks</source>
        <translation>週を表示</translation>
    </message>
    <message>
        <source>Show the chart</source>
        <translation>グラフを表示</translation>
    </message>
    <message>
        <source>Show the year</source>
        <translation>年を表示</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>レポートを表示</translation>
    </message>
    <message>
        <source>Undo a change</source>
        <translation>変更を元に戻す</translation>
    </message>
    <message>
        <source>Do again what was undone</source>
        <translation>元に戻した操作をやり直す</translation>
    </message>
    <message>
        <source>Edit the selected entry</source>
        <translation>選択した記録を編集</translation>
    </message>
    <message>
        <source>Delete the selected entry</source>
        <translation>選択した記録を削除</translation>
    </message>
    <message>
        <source>Fewer weeks</source>
        <translation>週を減らす</translation>
    </message>
    <message>
        <source>More weeks</source>
        <translation>週を増やす</translation>
    </message>
    <message>
        <source>All weeks</source>
        <translation>すべての週</translation>
    </message>
    <message>
        <source>Go back, or cancel what is being done</source>
        <translation>戻る、または作業を中止</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>どこでも</translation>
    </message>
    <message>
        <source>While you tap</source>
        <translation>タップ中</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>ラン</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>振り返り</translation>
    </message>
    <message>
        <source>Chart by week</source>
        <translation>週ごとのグラフ</translation>
    </message>
    <message>
        <source>Settings, log and imports</source>
        <translation>設定、ログ、インポート</translation>
    </message>
    <message>
        <source>Open the user&apos;s guide</source>
        <translation>ユーザーガイドを開く</translation>
    </message>
    <message>
        <source>Louder</source>
        <translation>音を大きく</translation>
    </message>
    <message>
        <source>Softer</source>
        <translation>音を小さく</translation>
    </message>
    <message>
        <source>Next tab of the settings</source>
        <translation>設定の次のタブ</translation>
    </message>
    <message>
        <source>Previous tab of the settings</source>
        <translation>設定の前のタブ</translation>
    </message>
</context>
<context>
    <name>LogNotices</name>
    <message>
        <source>There is no backup that could hold the rest.</source>
        <translation>残りが入っていそうなバックアップはありません。</translation>
    </message>
    <message>
        <source>Your log was damaged. %1 The damaged file was put aside on %2 and is kept beside it as %3. %4</source>
        <translation>ログが破損していました。%1破損したファイルは%2に別にし、同じ場所に「%3」として残してあります。%4</translation>
    </message>
    <message>
        <source>Nothing in it could be read.</source>
        <translation>読めるものはありませんでした。</translation>
    </message>
    <message>
        <source>Read from it and in a new log: %1.</source>
        <translation>読み取って新しいログに入れたもの: %1。</translation>
    </message>
    <message>
        <source>Nothing that you do until you close Stridetick will be kept.</source>
        <translation>Stridetick を閉じるまでの操作は、何も保存されません。</translation>
    </message>
    <message>
        <source>Your log was brought up to date. The old one is kept as %1.</source>
        <translation>ログを新しい形式に更新しました。以前のものは「%1」として残してあります。</translation>
    </message>
    <message>
        <source>Your log was written by a newer Stridetick and was left untouched. %1 Install the newer version to go on with it.</source>
        <translation>ログはより新しい Stridetick で書かれたもので、手を付けていません。%1続けるには新しいバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>The log file belongs to another program and was left untouched. %1 Start with another file: stridetick --log FILE.</source>
        <translation>ログのファイルは別のプログラムのもので、手を付けていません。%1別のファイルで起動してください: stridetick --log FILE。</translation>
    </message>
    <message>
        <source>Your log cannot be written: the file or its folder is read-only. You see a copy. %1 Make it writable and start again.</source>
        <translation>ファイルまたはフォルダーが読み取り専用で、ログに書き込めません。表示しているのはコピーです。%1書き込めるようにして、もう一度起動してください。</translation>
    </message>
    <message>
        <source>Your log could not be opened (%1). It is tried again all the time, and what you do meanwhile is kept in memory and written then. Close other programs that use the file, check the folder and the space on the disk, and leave the window open.</source>
        <translation>ログを開けませんでした (%1)。絶えず再試行しており、その間の操作はメモリに保持して、開けたときに書き込みます。このファイルを使っているほかのプログラムを閉じ、フォルダーとディスクの空きを確かめ、ウィンドウは開いたままにしてください。</translation>
    </message>
    <message>
        <source>A run that was cut short was recovered: find it under Review.</source>
        <translation>途中で切れたランを回復しました。「振り返り」にあります。</translation>
    </message>
    <message>
        <source>The log cannot be written just now (%1). Everything is kept in memory and tried again; free some space or check the folder, and leave the window open.</source>
        <translation>今はログに書き込めません (%1)。すべてメモリに保持して再試行しています。ディスクの空きを増やすかフォルダーを確かめ、ウィンドウは開いたままにしてください。</translation>
    </message>
    <message>
        <source>An entry could not be written and is not kept (%1). The others are; please report this with what you did before.</source>
        <translation>記録1件を書き込めず、保存されません (%1)。ほかの記録は保存されます。直前の操作を添えてご報告ください。</translation>
    </message>
    <message>
        <source>The log file was removed while it was in use. It was written anew on %1, with all that it held. Backups that were removed with it are gone; a new one is being made.</source>
        <translation>使用中にログのファイルが削除されました。%1に、それまでの内容すべてを新しく書き込みました。一緒に削除されたバックアップは失われ、新しいものを作っています。</translation>
    </message>
    <message>
        <source>Another file was put in the place of the log. What the log held until %1 is kept as %2; from now on the new file is written.</source>
        <translation>ログの場所に別のファイルが置かれました。%1までのログの内容は「%2」として残してあります。これからは新しいファイルに書き込みます。</translation>
    </message>
    <message>
        <source>The log cannot be read just now (%1). What you see is incomplete; nothing was deleted. Close other programs that use the file, or start again.</source>
        <translation>今はログを読めません (%1)。表示は不完全ですが、何も削除されていません。このファイルを使っているほかのプログラムを閉じるか、起動し直してください。</translation>
    </message>
    <message>
        <source>The backup of %1 may hold the rest: %2 shows what is in it and can restore it.</source>
        <translation>残りは%1のバックアップにあるかもしれません。「%2」で内容を確かめ、復元できます。</translation>
    </message>
    <message>
        <source>Log and backups</source>
        <translation>ログとバックアップ</translation>
    </message>
    <message>
        <source>Your log was not where it should be, and an empty one was begun. The backup of %1 is there: %2 shows what is in it and can restore it.</source>
        <translation>ログがあるはずの場所になかったため、空のログを始めました。%1のバックアップがあります。「%2」で内容を確かめ、復元できます。</translation>
    </message>
</context>
<context>
    <name>LogReplacement</name>
    <message>
        <source>Your log is being opened.</source>
        <translation>ログを開いています。</translation>
    </message>
    <message>
        <source>Your log could not be opened yet: see the notice above.</source>
        <translation>ログをまだ開けていません。上のお知らせを見てください。</translation>
    </message>
    <message>
        <source>This run of the program is not kept: no backup can be made, and nothing restored or merged. See the notice above.</source>
        <translation>今回の起動中の内容は保存されないため、バックアップ、復元、統合はできません。上のお知らせを見てください。</translation>
    </message>
    <message>
        <source>Your log is being restored or merged: wait until that is done.</source>
        <translation>ログを復元または統合しています。終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>A run is on: stop it before you restore or merge.</source>
        <translation>ラン中です。復元や統合の前に停止してください。</translation>
    </message>
    <message>
        <source>A minute is being tapped: finish it before you restore or merge.</source>
        <translation>測定中です。復元や統合の前に終えてください。</translation>
    </message>
    <message>
        <source>Entries wait to be written; restore or merge after that.</source>
        <translation>書き込み待ちの記録があります。復元や統合はその後にしてください。</translation>
    </message>
    <message>
        <source>Files are being imported: wait for that, or cancel it, before you restore or merge.</source>
        <translation>ファイルをインポートしています。復元や統合は、終わるのを待つか、中止してからにしてください。</translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message numerus="yes">
        <source>%Ln measurements</source>
        <translation>
            <numerusform>測定%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs</source>
        <translation>
            <numerusform>ラン%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln targets</source>
        <translation>
            <numerusform>目標%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln programmes</source>
        <translation>
            <numerusform>プログラム%Ln件</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries</source>
        <translation>
            <numerusform>記録%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1、%2</translation>
    </message>
    <message>
        <source>Daily</source>
        <translation>毎日</translation>
    </message>
    <message>
        <source>Asked for</source>
        <translation>手動</translation>
    </message>
    <message>
        <source>Before an update</source>
        <translation>更新の前</translation>
    </message>
    <message>
        <source>Before damage or loss</source>
        <translation>破損・消失の前</translation>
    </message>
    <message>
        <source>Before a restore</source>
        <translation>復元の前</translation>
    </message>
    <message>
        <source>Before a merge</source>
        <translation>統合の前</translation>
    </message>
    <message>
        <source>Empty, or not there any more</source>
        <translation>空か、もうありません</translation>
    </message>
    <message>
        <source>Not a log of Stridetick</source>
        <translation>Stridetick のログではない</translation>
    </message>
    <message>
        <source>Of a newer Stridetick</source>
        <translation>より新しい Stridetick のもの</translation>
    </message>
    <message>
        <source>Damaged</source>
        <translation>破損</translation>
    </message>
    <message>
        <source>Cannot be read just now</source>
        <translation>今は読めません</translation>
    </message>
    <message>
        <source>This file is empty or not there any more. Choose another one.</source>
        <translation>このファイルは空か、もうありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>This file is not a log of Stridetick. Choose another one.</source>
        <translation>このファイルは Stridetick のログではありません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>This backup was written by a newer Stridetick. Install the newer version to restore it.</source>
        <translation>このバックアップはより新しい Stridetick で書かれたものです。復元するには新しいバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>This backup is damaged (%1) and is not restored. Choose another one.</source>
        <translation>このバックアップは破損しているため (%1)、復元しません。別のものを選んでください。</translation>
    </message>
    <message>
        <source>This backup cannot be read just now (%1). Check the file and its folder, then try again.</source>
        <translation>今はこのバックアップを読めません (%1)。ファイルとフォルダーを確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>There is no log %1.</source>
        <translation>ログ「%1」はありません。</translation>
    </message>
    <message>
        <source>%1 is not a log of Stridetick (%2).</source>
        <translation>「%1」は Stridetick のログではありません (%2)。</translation>
    </message>
    <message>
        <source>%1 was written by a newer Stridetick (%2): install that version.</source>
        <translation>「%1」はより新しい Stridetick で書かれたものです (%2)。そのバージョンをインストールしてください。</translation>
    </message>
    <message>
        <source>%1 is damaged (%2): nothing was taken from it.</source>
        <translation>「%1」は破損しているため (%2)、何も取り込みませんでした。</translation>
    </message>
    <message>
        <source>%1 cannot be read just now (%2). Close other programs that use it, or check who may read it, and try again.</source>
        <translation>今は「%1」を読めません (%2)。使っているほかのプログラムを閉じるか、読み取りの権限を確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>No backup could be made (%1). Free some space, or check the folder of the backups.</source>
        <translation>バックアップを作れませんでした (%1)。ディスクの空きを増やすか、バックアップのフォルダーを確かめてください。</translation>
    </message>
    <message>
        <source>A backup is made on each day on which you measure or run; those of the last %1 days, %2 weeks and %3 months stay, and those that you ask for stay for good. Let Syncthing, Nextcloud or Dropbox copy the folder of the backups, not the log itself: a copy of a log in use may lack what was written last.</source>
        <translation>バックアップは、測定またはランをした日ごとに作られます。最近の%1日、%2週、%3か月のものは残り、手動で作ったものはずっと残ります。Syncthing、Nextcloud、Dropbox には、ログそのものではなくバックアップのフォルダーをコピーさせてください。使用中のログのコピーには、最後に書いた内容が欠けることがあります。</translation>
    </message>
</context>
<context>
    <name>LoginItem</name>
    <message>
        <source>Stridetick reminder</source>
        <translation>Stridetick リマインダー</translation>
    </message>
    <message>
        <source>Reminds of your cadence programme on its days</source>
        <translation>ピッチのプログラムを予定の日にお知らせします</translation>
    </message>
    <message>
        <source>%1 cannot be written (%2): you will not be reminded. See to the folder and try again.</source>
        <translation>「%1」を書き込めません (%2)。このままではお知らせできません。フォルダーを確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 cannot be removed (%2): remove it by hand, or you will still be reminded.</source>
        <translation>「%1」を削除できません (%2)。手動で削除しないと、お知らせが続きます。</translation>
    </message>
</context>
<context>
    <name>MainMenu</name>
    <message>
        <source>T&amp;oday</source>
        <translation>今日(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>測定(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Target</source>
        <translation>目標(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Run</source>
        <translation>ラン(&amp;R)</translation>
    </message>
    <message>
        <source>Re&amp;view</source>
        <translation>振り返り(&amp;V)</translation>
    </message>
    <message>
        <source>&amp;Log and backups…</source>
        <translation>ログとバックアップ(&amp;L)…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>設定(&amp;S)…</translation>
    </message>
    <message>
        <source>About Stridetick</source>
        <translation>Stridetick について</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;b&gt;Stridetick %1&lt;/b&gt;, a cadence trainer for runners. GPL-3.0-or-later.&lt;/p&gt;&lt;p&gt;A step rate 5 to 10 % higher lowers the load on knee and hip in the lab (Heiderscheit 2011, Lenhart 2014). Evidence that it changes how often runners get hurt is very limited (Anderson 2022), and 160 is a rule of thumb, not a law. This is not medical advice.&lt;/p&gt;</source>
        <translation>&lt;p&gt;&lt;b&gt;Stridetick %1&lt;/b&gt;、ランナーのためのピッチのトレーナー。GPL-3.0-or-later。&lt;/p&gt;&lt;p&gt;実験室では、ピッチが5〜10%高いと膝と股関節への負荷が下がります (Heiderscheit 2011、Lenhart 2014)。ランナーのけがの頻度が変わるという証拠はごく限られており (Anderson 2022)、160は目安であって法則ではありません。これは医学的な助言ではありません。&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>ファイル(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Import runs…</source>
        <translation>ランをインポート(&amp;I)…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>終了(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Go</source>
        <translation>移動(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>ヘルプ(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Stridetick</source>
        <translation>Stridetick について(&amp;A)</translation>
    </message>
    <message>
        <source>User&apos;s &amp;guide</source>
        <translation>ユーザーガイド(&amp;G)</translation>
    </message>
</context>
<context>
    <name>MergeSource</name>
    <message>
        <source>There is no file %1.</source>
        <translation>ファイル「%1」はありません。</translation>
    </message>
    <message>
        <source>%1 is neither a log of Stridetick nor one as JSON.</source>
        <translation>「%1」は Stridetick のログでも、JSON のログでもありません。</translation>
    </message>
    <message>
        <source>%1 is not a log as JSON that can be read (%2). The log is as it was.</source>
        <translation>「%1」は JSON のログとして読めません (%2)。ログは元のままです。</translation>
    </message>
    <message>
        <source>%1 could not be merged (%2). The log is as it was.</source>
        <translation>「%1」を統合できませんでした (%2)。ログは元のままです。</translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message numerus="yes">
        <source>%Ln other entries</source>
        <translation>
            <numerusform>ほかの記録%Ln件</numerusform>
        </translation>
    </message>
    <message>
        <source>Measurement</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>ラン</translation>
    </message>
    <message>
        <source>Answers after the run</source>
        <translation>ラン後の回答</translation>
    </message>
    <message>
        <source>A watch&apos;s minutes of the run</source>
        <translation>ウォッチによるランの分ごとの値</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Baseline</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Steps of the programme</source>
        <translation>プログラムの経過</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>%1: the same run of a watch is in both; this log&apos;s is put away.</source>
        <translation>%1: ウォッチの同じランが両方にあります。このログのものを外します。</translation>
    </message>
    <message>
        <source>%1: the same run of a watch is in both; the other log&apos;s is put away.</source>
        <translation>%1: ウォッチの同じランが両方にあります。もう一方のログのものを外します。</translation>
    </message>
    <message>
        <source>an unknown time</source>
        <translation>不明な時刻</translation>
    </message>
    <message>
        <source>%1: deleted in the other log, and stays deleted; this log&apos;s change of %2 is given up.</source>
        <translation>%1: もう一方のログで削除されているため、削除のままにします。このログの%2の変更は破棄します。</translation>
    </message>
    <message>
        <source>%1: deleted in this log, and stays deleted; the other log&apos;s change of %2 is given up.</source>
        <translation>%1: このログで削除されているため、削除のままにします。もう一方のログの%2の変更は破棄します。</translation>
    </message>
    <message>
        <source>%1: changed in both; the other log&apos;s change is the later one, this log&apos;s of %2 is given up.</source>
        <translation>%1: 両方で変更されています。もう一方のログの変更が後なので、このログの%2の変更は破棄します。</translation>
    </message>
    <message>
        <source>%1: changed in both; this log&apos;s change is the later one, the other log&apos;s of %2 is given up.</source>
        <translation>%1: 両方で変更されています。このログの変更が後なので、もう一方のログの%2の変更は破棄します。</translation>
    </message>
    <message>
        <source>New: %1.</source>
        <translation>新規: %1。</translation>
    </message>
    <message>
        <source>Changed there later: %1.</source>
        <translation>もう一方で後から変更: %1。</translation>
    </message>
    <message>
        <source>Deleted there, and so here: %1.</source>
        <translation>もう一方で削除され、ここでも削除: %1。</translation>
    </message>
    <message>
        <source>Nothing that you would see: only what the program notes for itself.</source>
        <translation>目に見える変化はありません。プログラム内部の記録だけです。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>an entry of the log, and its day</comment>
        <translation>%2の%1</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message>
        <source>Cadence trainer: tap to measure, run to the click, review the weeks.</source>
        <translation>ピッチのトレーナー: タップで測り、クリック音に合わせて走り、週ごとに振り返ります。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示する。</translation>
    </message>
    <message>
        <source>Show the version.</source>
        <translation>バージョンを表示する。</translation>
    </message>
    <message>
        <source>Keep the log in FILE.</source>
        <translation>ログを FILE に保存する。</translation>
    </message>
    <message>
        <source>Save pictures of every page, with a made-up runner&apos;s weeks, into FOLDER.</source>
        <translation>架空のランナーの数週間を使って、全ページの画像を FOLDER に保存する。</translation>
    </message>
    <message>
        <source>Try: stridetick --help</source>
        <translation>詳しくは: stridetick --help</translation>
    </message>
    <message>
        <source>--log needs the name of a file.</source>
        <translation>--log にはファイル名が必要です。</translation>
    </message>
    <message>
        <source>--tour needs the name of a folder.</source>
        <translation>--tour にはフォルダー名が必要です。</translation>
    </message>
    <message>
        <source>The log of this runner, the first&apos;s if not given; stridetick runners tells who there is.</source>
        <translation>このランナーのログ。指定がなければ最初のランナーのもの。一覧は stridetick runners で表示。</translation>
    </message>
    <message>
        <source>--log or --runner, not both.</source>
        <translation>--log と --runner は、どちらか一方だけ指定できます。</translation>
    </message>
    <message>
        <source>There is no runner &quot;%1&quot; here. There is: %2.</source>
        <translation>「%1」というランナーはいません。いるのは: %2。</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>With --tour: only that look, one of %1.</source>
        <translation>--tour とともに: その外観だけ。次のいずれか: %1。</translation>
    </message>
    <message>
        <source>With --tour: from right to left.</source>
        <translation>--tour とともに: 右から左へ。</translation>
    </message>
    <message>
        <source>Runs of a watch (FIT, TCX, GPX) and folders of them: the window imports them.</source>
        <translation>ウォッチのラン (FIT、TCX、GPX) やそのフォルダー。ウィンドウがインポートする。</translation>
    </message>
    <message>
        <source>There is no command and no file of this name: %1</source>
        <translation>この名前のコマンドもファイルもありません: %1</translation>
    </message>
    <message>
        <source>--tour takes no FILE.</source>
        <translation>--tour に FILE は指定できません。</translation>
    </message>
    <message>
        <source>--look is one of %1.</source>
        <translation>--look に指定できるのは次のいずれかです: %1。</translation>
    </message>
    <message>
        <source>--look and --mirrored go with --tour FOLDER.</source>
        <translation>--look と --mirrored は --tour FOLDER とともに使います。</translation>
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
        <translation>翌日: %1</translation>
    </message>
    <message>
        <source>note: %1</source>
        <translation>メモ: %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pain&lt;/b&gt; (0 to 10): none; the day after was not answered.</source>
        <translation>&lt;b&gt;痛み&lt;/b&gt; (0〜10): なし。翌日の回答はありません。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pain&lt;/b&gt; (0 to 10): none, nor on the day after.</source>
        <translation>&lt;b&gt;痛み&lt;/b&gt; (0〜10): なし。翌日もなし。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pain&lt;/b&gt; (0 to 10): none, nor on the day after where that was answered (%1 of %2).</source>
        <translation>&lt;b&gt;痛み&lt;/b&gt; (0〜10): なし。回答のあった翌日 (%2回中%1回) もなし。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Pain&lt;/b&gt; (0 to 10): %1.</source>
        <translation>&lt;b&gt;痛み&lt;/b&gt; (0〜10): %1。</translation>
    </message>
    <message>
        <source>%1, a free run: %2</source>
        <translation>%1、フリーラン: %2</translation>
    </message>
    <message>
        <source>No run has been answered yet.</source>
        <translation>まだ回答のあるランがありません。</translation>
    </message>
    <message>
        <source>Runs without pain: %1.</source>
        <translation>痛みのなかったラン: %1。</translation>
    </message>
</context>
<context>
    <name>PlanWords</name>
    <message>
        <source>Stop running on it and see a doctor or physiotherapist. The plan waits.</source>
        <translation>その痛みで走るのはやめて、医師か理学療法士に診てもらってください。プランは待っています。</translation>
    </message>
    <message>
        <source>Stop running on it and see a doctor or physiotherapist.</source>
        <translation>その痛みで走るのはやめて、医師か理学療法士に診てもらってください。</translation>
    </message>
    <message>
        <source>Six weeks</source>
        <translation>6週間</translation>
    </message>
    <message>
        <source>Four weeks</source>
        <translation>4週間</translation>
    </message>
    <message>
        <source>no click</source>
        <translation>クリック音なし</translation>
    </message>
    <message>
        <source>click all the time</source>
        <translation>クリック音は常にあり</translation>
    </message>
    <message>
        <source>click in the first minute only</source>
        <translation>クリック音は最初の1分だけ</translation>
    </message>
    <message>
        <source>%1 on / %2 off</source>
        <translation>あり%1 / なし%2</translation>
    </message>
    <message>
        <source>%1 minutes, %2, at %3</source>
        <translation>%1分、%2、%3歩/分</translation>
    </message>
    <message>
        <source>Repeat from week %1</source>
        <translation>第%1週からやり直す</translation>
    </message>
    <message>
        <source>Go on to week %1</source>
        <translation>第%1週に進む</translation>
    </message>
    <message>
        <source>A smaller raise, 2.5 %: week %1 at %2</source>
        <translation>小さめの引き上げ (2.5%): 第%1週を%2で</translation>
    </message>
    <message>
        <source>Keep the target of %1</source>
        <translation>目標%1を続ける</translation>
    </message>
    <message>
        <source>Step up to %1</source>
        <translation>目標を%1に上げる</translation>
    </message>
    <message>
        <source>The rest of the four-week plan</source>
        <translation>4週間プランの残り</translation>
    </message>
    <message>
        <source>Finish the plan here</source>
        <translation>ここでプランを終える</translation>
    </message>
    <message>
        <source>Finish it? A finished plan is not taken up again; the follow-ups come after 4, 12 and 26 weeks.</source>
        <translation>終えますか? 終えたプランは再開できません。フォローアップは4、12、26週後にあります。</translation>
    </message>
    <message>
        <source>Finish it? A finished plan is not taken up again.</source>
        <translation>終えますか? 終えたプランは再開できません。</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>未定着</translation>
    </message>
    <message>
        <source>partly</source>
        <translation>一部定着</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>定着</translation>
    </message>
    <message>
        <source>starting</source>
        <translation>始まり</translation>
    </message>
    <message>
        <source>building</source>
        <translation>形成中</translation>
    </message>
    <message>
        <source>settling</source>
        <translation>なじみ中</translation>
    </message>
    <message>
        <source>habit</source>
        <translation>習慣</translation>
    </message>
    <message>
        <source>Knee</source>
        <translation>膝</translation>
    </message>
    <message>
        <source>Hip</source>
        <translation>股関節</translation>
    </message>
    <message>
        <source>Shin</source>
        <translation>すね</translation>
    </message>
    <message>
        <source>Calf</source>
        <translation>ふくらはぎ</translation>
    </message>
    <message>
        <source>Achilles</source>
        <translation>アキレス腱</translation>
    </message>
    <message>
        <source>Foot</source>
        <translation>足</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>背中・腰</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>The week is repeated. No click on %1: run at your old cadence.</source>
        <translation>この週をやり直します。%1はクリック音なしで、元のピッチで走ってください。</translation>
    </message>
    <message>
        <source>No click on %1: run at your old cadence.</source>
        <translation>%1はクリック音なしで、元のピッチで走ってください。</translation>
    </message>
    <message>
        <source>Go on as planned.</source>
        <translation>予定どおり続けてください。</translation>
    </message>
    <message>
        <source>The week is repeated. No click today: run at your old cadence.</source>
        <translation>この週をやり直します。今日はクリック音なしで、元のピッチで走ってください。</translation>
    </message>
    <message>
        <source>What followed from the pain of the run stays.</source>
        <translation>ランでの痛みによる決定は変わりません。</translation>
    </message>
    <message>
        <source>six weeks</source>
        <translation>6週間</translation>
    </message>
    <message>
        <source>four weeks</source>
        <translation>4週間</translation>
    </message>
    <message>
        <source>knee</source>
        <translation>膝</translation>
    </message>
    <message>
        <source>hip</source>
        <translation>股関節</translation>
    </message>
    <message>
        <source>shin</source>
        <translation>すね</translation>
    </message>
    <message>
        <source>calf</source>
        <translation>ふくらはぎ</translation>
    </message>
    <message>
        <source>achilles</source>
        <translation>アキレス腱</translation>
    </message>
    <message>
        <source>foot</source>
        <translation>足</translation>
    </message>
    <message>
        <source>back</source>
        <translation>背中・腰</translation>
    </message>
    <message>
        <source>elsewhere</source>
        <translation>その他</translation>
    </message>
    <message>
        <source>No click today: run at your old cadence.</source>
        <translation>今日はクリック音なしで、元のピッチで走ってください。</translation>
    </message>
    <message>
        <source>there before and grew</source>
        <translation>以前からの痛みが強まった</translation>
    </message>
    <message>
        <source>sharp</source>
        <translation>鋭い痛み</translation>
    </message>
    <message>
        <source>with a limp</source>
        <translation>足をかばった</translation>
    </message>
    <message>
        <source>at night or at rest</source>
        <translation>夜間または安静時</translation>
    </message>
    <message>
        <source>one bony spot hurts to press</source>
        <translation>骨の一点が押すと痛む</translation>
    </message>
    <message>
        <source>The week is repeated. The day without the click is past.</source>
        <translation>この週をやり直します。クリック音なしの日はもう過ぎています。</translation>
    </message>
    <message>
        <source>The day after the run, one without the click, is past.</source>
        <translation>ランの翌日のクリック音なしの日は、もう過ぎています。</translation>
    </message>
</context>
<context>
    <name>ProgrammeFacts</name>
    <message numerus="yes">
        <source>%1 of %n sessions were done</source>
        <translation>
            <numerusform>%n回中%1回のセッションを実施</numerusform>
        </translation>
    </message>
    <message>
        <source>sessions done: %1</source>
        <translation>実施したセッション: %1</translation>
    </message>
    <message>
        <source>sessions planned: %1</source>
        <translation>予定のセッション: %1</translation>
    </message>
    <message>
        <source>you practised %1 of %2 planned</source>
        <translation>予定%2のうち%1を練習</translation>
    </message>
    <message>
        <source>you practised %1</source>
        <translation>練習%1</translation>
    </message>
    <message>
        <source>%1 were planned</source>
        <translation>予定%1</translation>
    </message>
    <message>
        <source>your silent minutes were %1 off the target (median of %2), the band is %3 %</source>
        <translation>無音の1分は目標から%1のずれ (%2回の中央値)、許容範囲は%3%</translation>
    </message>
    <message>
        <source>your silent minutes were %1 off the target, the band is %2 %</source>
        <translation>無音の1分は目標から%1のずれ、許容範囲は%2%</translation>
    </message>
    <message>
        <source>silent minutes tapped: 0, so that the week is not measured</source>
        <translation>タップした無音の1分: 0のため、この週は測定なし</translation>
    </message>
    <message>
        <source>silent minutes tapped: %1</source>
        <translation>タップした無音の1分: %1</translation>
    </message>
    <message>
        <source>it was there before and grew</source>
        <translation>以前からの痛みが強まった</translation>
    </message>
    <message>
        <source>it was sharp</source>
        <translation>鋭い痛みだった</translation>
    </message>
    <message>
        <source>it made you limp</source>
        <translation>足をかばう痛みだった</translation>
    </message>
    <message>
        <source>it hurt at night or at rest</source>
        <translation>夜間または安静時に痛んだ</translation>
    </message>
    <message>
        <source>one bony spot hurt to press</source>
        <translation>骨の一点が押すと痛んだ</translation>
    </message>
    <message>
        <source>on the next day it was worse than after the run</source>
        <translation>翌日、ラン直後より悪化していた</translation>
    </message>
    <message>
        <source>on the next day it hurt at night or at rest</source>
        <translation>翌日、夜間または安静時に痛んだ</translation>
    </message>
    <message>
        <source>pain %1 of 10 after the run</source>
        <translation>ラン後の痛み%1/10</translation>
    </message>
    <message>
        <source>pain %1 of 10</source>
        <translation>痛み%1/10</translation>
    </message>
    <message>
        <source>your last two efforts were %1 or more, your usual is %2</source>
        <translation>最近2回のきつさが%1以上、ふだんは%2</translation>
    </message>
    <message>
        <source>your last two efforts were %1 or more</source>
        <translation>最近2回のきつさが%1以上</translation>
    </message>
    <message>
        <source>your usual effort is %1</source>
        <translation>ふだんのきつさは%1</translation>
    </message>
    <message>
        <source>weeks without a session: %1</source>
        <translation>セッションのない週: %1</translation>
    </message>
    <message>
        <source>without the click you ran at %1</source>
        <translation>クリック音なしのピッチは%1</translation>
    </message>
    <message>
        <source>at that speed your old cadence would be %1</source>
        <translation>その速度での元のピッチは%1の見込み</translation>
    </message>
    <message>
        <source>of the raise from your baseline of %1 to the target of %2, %3 % is kept</source>
        <translation>基準%1から目標%2への引き上げのうち%3%が定着</translation>
    </message>
    <message>
        <source>at another speed than your baseline: an approximation</source>
        <translation>基準と異なる速度のため、おおよその値</translation>
    </message>
    <message>
        <source>speed not noted</source>
        <translation>速度の記録なし</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks after the end</source>
        <translation>
            <numerusform>終了から%n週後</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeWords</name>
    <message>
        <source>Week %1 is repeated because of pain</source>
        <translation>痛みのため第%1週をやり直します</translation>
    </message>
    <message>
        <source>Week %1 is repeated because your Achilles was stiff or hurt in the morning</source>
        <translation>朝、アキレス腱がこわばったか痛んだため、第%1週をやり直します</translation>
    </message>
    <message>
        <source>Week %1 is repeated because too much of it was missed</source>
        <translation>できなかった分が多いため、第%1週をやり直します</translation>
    </message>
    <message>
        <source>Week %1 is repeated</source>
        <translation>第%1週をやり直します</translation>
    </message>
    <message>
        <source>You chose to take up week %1 again</source>
        <translation>第%1週をもう一度行うことを選びました</translation>
    </message>
    <message>
        <source>You chose to go on to week %1</source>
        <translation>第%1週に進むことを選びました</translation>
    </message>
    <message>
        <source>You chose a smaller raise of 2.5 %: week %1, target %2</source>
        <translation>2.5%の小さめの引き上げを選びました: 第%1週、目標%2</translation>
    </message>
    <message>
        <source>You chose to keep the target of %1</source>
        <translation>目標%1を続けることを選びました</translation>
    </message>
    <message>
        <source>You chose to step up to a target of %1</source>
        <translation>目標を%1に上げることを選びました</translation>
    </message>
    <message>
        <source>You chose the rest of the four-week plan, from its week %1</source>
        <translation>4週間プランの残りを、その第%1週から行うことを選びました</translation>
    </message>
    <message>
        <source>You chose to finish the plan</source>
        <translation>プランを終えることを選びました</translation>
    </message>
    <message>
        <source>You started the plan: %1, target %2, on %3</source>
        <translation>プランを始めました: %1、目標%2、%3</translation>
    </message>
    <message>
        <source>On to week %1</source>
        <translation>第%1週に進みます</translation>
    </message>
    <message>
        <source>One week back, to week %1</source>
        <translation>1週戻って第%1週になります</translation>
    </message>
    <message>
        <source>Your effort has risen</source>
        <translation>きつさが増しています</translation>
    </message>
    <message>
        <source>Week %1 is complete, and the quiet minutes come next</source>
        <translation>第%1週が完了し、次は平常測定です</translation>
    </message>
    <message>
        <source>The quiet minutes say: %1</source>
        <translation>平常測定の結果: %1</translation>
    </message>
    <message>
        <source>The plan is finished, and the quiet minutes say: %1</source>
        <translation>プランが終わりました。平常測定の結果: %1</translation>
    </message>
    <message>
        <source>The plan is finished</source>
        <translation>プランが終わりました</translation>
    </message>
    <message>
        <source>The quiet minute afterwards says: %1</source>
        <translation>その後の平常測定の結果: %1</translation>
    </message>
    <message>
        <source>The plan stopped because of pain</source>
        <translation>痛みのためプランを停止しました</translation>
    </message>
    <message>
        <source>You paused the plan in week %1</source>
        <translation>第%1週でプランを一時停止しました</translation>
    </message>
    <message>
        <source>You took up the plan again, in week %1</source>
        <translation>第%1週でプランを再開しました</translation>
    </message>
    <message>
        <source>You ended the plan in week %1</source>
        <translation>第%1週でプランを終了しました</translation>
    </message>
    <message>
        <source>You run the plan on %1 from now on</source>
        <translation>これからはプランを次の曜日に行います: %1</translation>
    </message>
    <message>
        <source>Stop running on it and see a doctor or physiotherapist. The plan waits.</source>
        <translation>その痛みで走るのはやめて、医師か理学療法士に診てもらってください。プランは待っています。</translation>
    </message>
    <message>
        <source>No click on %1: run at your old cadence.</source>
        <translation>%1はクリック音なしで、元のピッチで走ってください。</translation>
    </message>
    <message>
        <source>the quiet minutes were not measured</source>
        <translation>平常測定は行っていません</translation>
    </message>
    <message>
        <source>%1, although %2.</source>
        <translation>%1。ただし、%2。</translation>
    </message>
    <message>
        <source>%1, where %2.</source>
        <translation>%1。そのときの状況: %2。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1。%2。</translation>
    </message>
    <message>
        <source>It is not the first time: how you go on is your choice.</source>
        <translation>初めてではありません。この先の進め方はご自身で選べます。</translation>
    </message>
</context>
<context>
    <name>QObject</name>
    <message>
        <source>There is no display to open a window on. Start Stridetick on a desktop, or make pictures of its windows with: stridetick --tour FOLDER</source>
        <translation>ウィンドウを開くディスプレイがありません。デスクトップで Stridetick を起動するか、ウィンドウの画像を作ってください: stridetick --tour FOLDER</translation>
    </message>
    <message>
        <source>Stridetick is open with this log already; its window comes to the front.</source>
        <translation>Stridetick はこのログで既に開いています。そのウィンドウを前面に出します。</translation>
    </message>
    <message>
        <source>Cannot make the folder %1.</source>
        <translation>フォルダー「%1」を作れません。</translation>
    </message>
    <message>
        <source>Cannot write %1.</source>
        <translation>「%1」に書き込めません。</translation>
    </message>
</context>
<context>
    <name>RemindCommand</name>
    <message>
        <source>Reminds by the desktop&apos;s own notifications, once on each day of the programme on which a session or a quiet minute is due and not done: at the time given, or later on the same day, until 21:00, where the computer slept. Runs until it is ended, without a window; nothing is changed in the log. The window switches it on for each login (Settings, Reminders).

Exit codes: 0 done; 1 the desktop or the log did not answer; 2 not told well.</source>
        <translation>デスクトップの通知でお知らせします。セッションか平常測定の予定があり、まだ済んでいないプログラムの日に1回、指定の時刻に、コンピューターがスリープしていた場合は同じ日の21:00までに行います。終了させるまで、ウィンドウなしで動き続けます。ログは何も変更しません。ログインのたびに始めるには、ウィンドウで設定します (設定、リマインダー)。

終了コード: 0 完了、1 デスクトップかログが応答しない、2 指定の誤り。</translation>
    </message>
    <message>
        <source>The time of the day, 05:00 to 20:55; 17:00 if not given.</source>
        <translation>時刻。05:00〜20:55。指定がなければ17:00。</translation>
    </message>
    <message>
        <source>Look now, whatever the time is, say what was done, and end.</source>
        <translation>時刻にかかわらず今すぐ調べ、行ったことを表示して終了する。</translation>
    </message>
    <message>
        <source>End when the desktop&apos;s login item is gone or is another.</source>
        <translation>デスクトップのログイン項目がなくなるか、別のものになったら終了する。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示する。</translation>
    </message>
    <message>
        <source>The log, the first runner&apos;s if not given.</source>
        <translation>ログ。指定がなければ最初のランナーのもの。</translation>
    </message>
    <message>
        <source>remind takes no &quot;%1&quot;; another log is named by --log FILE.</source>
        <translation>remind に「%1」は指定できません。別のログは --log FILE で指定します。</translation>
    </message>
    <message>
        <source>--at takes a time from 05:00 to 20:55, not &quot;%1&quot;.</source>
        <translation>--at に指定できるのは05:00〜20:55の時刻です。「%1」は使えません。</translation>
    </message>
</context>
<context>
    <name>Reminders</name>
    <message>
        <source>A habit of caution: the one trial of a 10 % rule found no effect.</source>
        <translation>これは用心のための習慣です。10%ルールを調べた唯一の試験では効果が見られませんでした。</translation>
    </message>
    <message>
        <source>This week %1, last week %2: more than a tenth more. %3</source>
        <translation>今週%1、先週%2: 1割を超える増加です。%3</translation>
    </message>
    <message>
        <source>This week %1, two weeks ago %2: over 30 % more, after which beginners had more injuries (Nielsen 2014). %3</source>
        <translation>今週%1、2週前%2: 30%を超える増加です。これを超えた初心者ではけがが多かったという報告があります (Nielsen 2014)。%3</translation>
    </message>
    <message>
        <source>Your shoes have run %1: many are renewed between %2 and %3.</source>
        <translation>シューズの走行距離は%1です。多くは%2〜%3で買い替えられます。</translation>
    </message>
    <message>
        <source>Your shoes have run %1, more than the %2 at which many are renewed.</source>
        <translation>シューズの走行距離は%1で、多くが買い替えられる%2を超えています。</translation>
    </message>
    <message>
        <source>Weekly distance</source>
        <translation>週の距離</translation>
    </message>
    <message>
        <source>Distance of the shoes</source>
        <translation>シューズの距離</translation>
    </message>
    <message>
        <source>Strength training</source>
        <translation>筋力トレーニング</translation>
    </message>
    <message>
        <source>Off the road</source>
        <translation>舗装路以外</translation>
    </message>
    <message>
        <source>Lean slightly forward</source>
        <translation>軽い前傾</translation>
    </message>
    <message>
        <source>Stride rate downhill</source>
        <translation>下りのピッチ</translation>
    </message>
    <message>
        <source>Reminder: strength training once or twice a week.</source>
        <translation>リマインダー: 筋力トレーニングを週1〜2回。</translation>
    </message>
    <message>
        <source>Reminder: run off the road once a week.</source>
        <translation>リマインダー: 週1回は舗装路以外を走りましょう。</translation>
    </message>
    <message>
        <source>Reminder: lean slightly forward, bending at the hip, the trunk 7 to 10°.</source>
        <translation>リマインダー: 股関節から軽く前傾し、上体を7〜10°傾けましょう。</translation>
    </message>
    <message>
        <source>Reminder: keep your stride rate going downhill.</source>
        <translation>リマインダー: 下りでもピッチを保ちましょう。</translation>
    </message>
</context>
<context>
    <name>ReportChart</name>
    <message>
        <source>at another speed</source>
        <translation>基準と異なる速度</translation>
    </message>
    <message>
        <source>target ± 3 %</source>
        <translation>目標±3%</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基準</translation>
    </message>
</context>
<context>
    <name>ReportPaper</name>
    <message>
        <source>The report could not be written to %1: %2. Choose another folder, or make room.</source>
        <translation>レポートを「%1」に書き込めませんでした: %2。別のフォルダーを選ぶか、空きを増やしてください。</translation>
    </message>
    <message>
        <source>Cadence programme: report</source>
        <translation>ピッチのプログラム: レポート</translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message>
        <source>is going on, at week %1 of its plan</source>
        <translation>プランの第%1週を進行中です</translation>
    </message>
    <message>
        <source>is paused, at week %1 of its plan</source>
        <translation>プランの第%1週で一時停止中です</translation>
    </message>
    <message>
        <source>is stopped, at week %1 of its plan</source>
        <translation>プランの第%1週で停止しています</translation>
    </message>
    <message>
        <source>was over on %1</source>
        <translation>%1に終わりました</translation>
    </message>
    <message>
        <source>is over</source>
        <translation>終了済みです</translation>
    </message>
    <message>
        <source>&lt;b&gt;Baseline:&lt;/b&gt; %1 steps a minute</source>
        <translation>&lt;b&gt;基準:&lt;/b&gt; %1歩/分</translation>
    </message>
    <message>
        <source>, at %1</source>
        <translation>、速度%1</translation>
    </message>
    <message>
        <source>, at an unknown speed</source>
        <translation>、速度は不明</translation>
    </message>
    <message numerus="yes">
        <source>left out: %n weeks</source>
        <translation>
            <numerusform>省略: %n週</numerusform>
        </translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>週の初日</translation>
    </message>
    <message>
        <source>Sessions</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>練習</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>クリック音</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>平常</translation>
    </message>
    <message>
        <source>Carry-over</source>
        <translation>余韻</translation>
    </message>
    <message>
        <source>Paced</source>
        <translation>同調</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>合計</translation>
    </message>
    <message>
        <source>Dose and step rate by week (steps a minute)</source>
        <translation>週ごとの量とピッチ (歩/分)</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks after the end</source>
        <translation>
            <numerusform>終了から%n週後</numerusform>
        </translation>
    </message>
    <message>
        <source>two quiet minutes</source>
        <translation>2回の平常測定</translation>
    </message>
    <message>
        <source>%1 steps a minute</source>
        <translation>%1歩/分</translation>
    </message>
    <message>
        <source> (at that speed the baseline would be %1)</source>
        <translation> (この速度での基準は%1の見込み)</translation>
    </message>
    <message>
        <source>%1, %2: %3; gain kept %4 %: &lt;b&gt;%5&lt;/b&gt;.</source>
        <translation>%1、%2: %3; 定着率%4%: &lt;b&gt;%5&lt;/b&gt;。</translation>
    </message>
    <message>
        <source>There was no raise, so that there is no gain to be tested.</source>
        <translation>引き上げがなかったため、調べる伸びはありません。</translation>
    </message>
    <message>
        <source>Not tested yet: that takes two quiet minutes on different days.</source>
        <translation>まだ調べていません。別々の日の2回の平常測定が必要です。</translation>
    </message>
    <message>
        <source>Measured over %1 from the baseline&apos;s speed: %2; the gain kept is corrected for it, the table is not.</source>
        <translation>基準の速度との差が%1を超えた測定: %2。定着率はこれを補正していますが、表は補正していません。</translation>
    </message>
    <message>
        <source>Measured without a speed on either side: %1.</source>
        <translation>どちらかの速度が不明な測定: %1。</translation>
    </message>
    <message>
        <source>From day to day a runner differs by about ± %1.</source>
        <translation>ランナーのピッチは日によって約±%1変わります。</translation>
    </message>
    <message>
        <source>Outcome without the click</source>
        <translation>クリック音なしでの結果</translation>
    </message>
    <message numerus="yes">
        <source>&lt;i&gt;Left out for want of room: the first %n decisions.&lt;/i&gt; </source>
        <translation>
            <numerusform>&lt;i&gt;紙面の都合で省略: 最初の%n件の決定。&lt;/i&gt; </numerusform>
        </translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>決定</translation>
    </message>
    <message>
        <source>Cadence programme: report</source>
        <translation>ピッチのプログラム: レポート</translation>
    </message>
    <message>
        <source>&lt;b&gt;Runner:&lt;/b&gt; %1.</source>
        <translation>&lt;b&gt;ランナー:&lt;/b&gt; %1。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Made on&lt;/b&gt; %1. The programme (%2; %3) began on %4 and %5.</source>
        <translation>&lt;b&gt;作成日&lt;/b&gt; %1。プログラム (%2; %3) は%4に始まり、%5。</translation>
    </message>
    <message>
        <source>&lt;b&gt;Target:&lt;/b&gt; %1 steps a minute (%2 above the baseline)</source>
        <translation>&lt;b&gt;目標:&lt;/b&gt; %1歩/分 (基準より%2高い)</translation>
    </message>
    <message>
        <source>&lt;b&gt;Target:&lt;/b&gt; %1 steps a minute (the runner&apos;s own cadence, no raise)</source>
        <translation>&lt;b&gt;目標:&lt;/b&gt; %1歩/分 (ランナー自身のピッチ、引き上げなし)</translation>
    </message>
    <message>
        <source>, the first week at 2.5 %.</source>
        <translation>、最初の週は2.5%。</translation>
    </message>
    <message>
        <source>Terms</source>
        <translation>用語</translation>
    </message>
    <message>
        <source>&lt;b&gt;Step rate&lt;/b&gt; (cadence): steps of both feet a minute. &lt;b&gt;±&lt;/b&gt;: 1.96 standard errors of a timed minute, one strike&apos;s worth of a counted one; of a week the largest. &lt;b&gt;Baseline&lt;/b&gt;: the runner&apos;s own step rate before. &lt;b&gt;Target&lt;/b&gt;: what the click plays. &lt;b&gt;Quiet&lt;/b&gt;: measured without any click for 24 hours: what has stayed. &lt;b&gt;Carry-over&lt;/b&gt;: without the click, but within 24 hours of one. &lt;b&gt;Paced&lt;/b&gt;: with the click. The three are never mixed. &lt;b&gt;Session&lt;/b&gt;: 5 easy minutes, the practice, a silent minute. &lt;b&gt;Practice&lt;/b&gt;: time run of the block in which the click comes and goes. &lt;b&gt;Click&lt;/b&gt;: time for which it was heard. &lt;b&gt;Gain kept&lt;/b&gt;: (quiet − baseline) / (target − baseline), corrected by 5.6 steps a minute for each m/s; from 70 % kept, from 40 % partly, below not yet (our own limits). &lt;b&gt;Week of the plan&lt;/b&gt;: a row of its table, which is repeated where it was not done, or hurt.</source>
        <translation>&lt;b&gt;ピッチ&lt;/b&gt;: 1分間の両足の歩数。&lt;b&gt;±&lt;/b&gt;: 時間を測った1分では標準誤差の1.96倍、数えた1分では着地1回分。週ではその最大値。&lt;b&gt;基準&lt;/b&gt;: 始める前のランナー自身のピッチ。&lt;b&gt;目標&lt;/b&gt;: クリック音のテンポ。&lt;b&gt;平常&lt;/b&gt;: 24時間クリック音なしで過ごした後の測定。残ったものを示します。&lt;b&gt;余韻&lt;/b&gt;: クリック音なしだが、24時間以内に聞いている測定。&lt;b&gt;同調&lt;/b&gt;: クリック音ありの測定。この3つは決して混ぜません。&lt;b&gt;セッション&lt;/b&gt;: ゆっくり5分、練習、無音の1分。&lt;b&gt;練習&lt;/b&gt;: クリック音がついたり消えたりする部分を走った時間。&lt;b&gt;クリック音&lt;/b&gt;: それが聞こえた時間。&lt;b&gt;定着率&lt;/b&gt;: (平常 − 基準) / (目標 − 基準)。1 m/s につき5.6歩/分で補正。70%以上は定着、40%以上は一部定着、それ未満は未定着 (独自の基準値)。&lt;b&gt;プランの週&lt;/b&gt;: プランの表の1行。実施できなかったときや痛みがあったときは繰り返します。</translation>
    </message>
    <message>
        <source>Sources, and what this is not</source>
        <translation>出典と、このレポートの限界</translation>
    </message>
    <message>
        <source>Click that fades, 8 to 18 sessions: Davis 2020. A higher step rate lowers the load on knee and hip in the lab: Heiderscheit 2011, Lenhart 2014. Speed: Burns 2019. Day to day: Craib 1994. Pain rules: Vincent &amp;amp; Vincent 2017. That it prevents injuries is not shown (Anderson 2022); running became no more economical (Hafer 2015). Nothing here promises fewer injuries, faster times or a cure, and no step rate is best for all. &lt;b&gt;This is not medical advice.&lt;/b&gt; The numbers were tapped and answered by the runner.</source>
        <translation>消えていくクリック音、8〜18回のセッション: Davis 2020。実験室では、ピッチが高いほど膝と股関節への負荷が下がります: Heiderscheit 2011、Lenhart 2014。速度: Burns 2019。日ごとの変動: Craib 1994。痛みの規則: Vincent &amp;amp; Vincent 2017。けがを防ぐことは示されていません (Anderson 2022)。ランニングエコノミーは向上しませんでした (Hafer 2015)。ここには、けがの減少、タイムの向上、治癒を約束するものはなく、誰にとっても最良というピッチもありません。&lt;b&gt;これは医学的な助言ではありません。&lt;/b&gt;数値は、ランナー自身がタップし、回答したものです。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>&lt;i&gt;Left out for want of room: the first %n runs, of which the worst pain was %1.&lt;/i&gt;</source>
        <translation>
            <numerusform>&lt;i&gt;紙面の都合で省略: 最初の%n回のラン。うち最も強い痛みは%1。&lt;/i&gt;</numerusform>
        </translation>
    </message>
    <message>
        <source>mean of two days, %1 and %2</source>
        <translation>2日分の平均 (%1と%2)</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距離</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>きつさ</translation>
    </message>
    <message>
        <source>Pain</source>
        <translation>痛み</translation>
    </message>
    <message>
        <source>&lt;b&gt;Distance&lt;/b&gt;: of all runs of the week, as far as it was noted. &lt;b&gt;Effort&lt;/b&gt;: mean of what the runner said after them, 0 to 10.</source>
        <translation>&lt;b&gt;距離&lt;/b&gt;: その週のすべてのランの、記録された分。&lt;b&gt;きつさ&lt;/b&gt;: ラン後の回答 (0〜10) の平均。</translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message>
        <source>then the click</source>
        <translation>次はクリック音</translation>
    </message>
    <message>
        <source>then keep the beat alone</source>
        <translation>次は自分でリズムを保つ</translation>
    </message>
    <message>
        <source>then the last stretch alone</source>
        <translation>次は最後の区間を自分で</translation>
    </message>
    <message>
        <source>then the end</source>
        <translation>次は終了</translation>
    </message>
    <message numerus="yes">
        <source>One click for every %n steps</source>
        <translation>
            <numerusform>%n歩に1回のクリック音</numerusform>
        </translation>
    </message>
    <message>
        <source>One click for each step</source>
        <translation>1歩に1回のクリック音</translation>
    </message>
    <message>
        <source>One click for each step of the left foot</source>
        <translation>左足の1歩に1回のクリック音</translation>
    </message>
    <message>
        <source>One click for each step of the right foot</source>
        <translation>右足の1歩に1回のクリック音</translation>
    </message>
    <message>
        <source>Count-in: step with the next clicks</source>
        <translation>カウントイン: 次のクリック音から歩を合わせましょう</translation>
    </message>
    <message>
        <source>Run easily: %1, %2</source>
        <translation>ゆっくり走りましょう: %1、%2</translation>
    </message>
    <message>
        <source>%1: %2, %3</source>
        <translation>%1: %2、%3</translation>
    </message>
    <message>
        <source>Keep the beat you just heard: %1, %2</source>
        <translation>今聞いたリズムを保ちましょう: %1、%2</translation>
    </message>
    <message>
        <source>Run by yourself: the click comes where a check is below</source>
        <translation>自分で走りましょう: チェックが目標より下ならクリック音が鳴ります</translation>
    </message>
    <message>
        <source>Keep the beat to the end: %1</source>
        <translation>最後までリズムを保ちましょう: %1</translation>
    </message>
    <message>
        <source>The end</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>Paused. No click, and no time in the plan.</source>
        <translation>一時停止中。クリック音もプランの時間も止まっています。</translation>
    </message>
    <message>
        <source>%1 %2 of this stretch are left.</source>
        <translation>%1この区間の残りは%2です。</translation>
    </message>
    <message>
        <source>Skip the count-in</source>
        <translation>カウントインをスキップ</translation>
    </message>
    <message>
        <source>Skip the easy running</source>
        <translation>ゆっくり走る区間をスキップ</translation>
    </message>
    <message>
        <source>Skip this stretch with the click</source>
        <translation>クリック音ありのこの区間をスキップ</translation>
    </message>
    <message>
        <source>Skip this stretch without the click</source>
        <translation>クリック音なしのこの区間をスキップ</translation>
    </message>
    <message>
        <source>Skip the last stretch and end</source>
        <translation>最後の区間をスキップして終了</translation>
    </message>
    <message>
        <source>Refresher</source>
        <translation>おさらい</translation>
    </message>
    <message>
        <source>Session %1 of %2</source>
        <translation>セッション%1/%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (now %2)</source>
        <translation>%1 (現在%2)</translation>
    </message>
    <message>
        <source>5 minutes easy first, then the click. The last minute is silent.</source>
        <translation>まずゆっくり5分、それからクリック音。最後の1分は無音です。</translation>
    </message>
    <message>
        <source>5 minutes easy first, then keep the beat alone to the end.</source>
        <translation>まずゆっくり5分、それから最後まで自分でリズムを保ちます。</translation>
    </message>
    <message>
        <source>Reading your log …</source>
        <translation>ログを読んでいます…</translation>
    </message>
    <message>
        <source>No target yet: measure first, or type one.</source>
        <translation>まだ目標がありません。先に測定するか、入力してください。</translation>
    </message>
    <message>
        <source>Read the notice above first.</source>
        <translation>先に上の注意を読んでください。</translation>
    </message>
    <message>
        <source>The session has come to its end: well run.</source>
        <translation>セッションが終わりました。よく走りました。</translation>
    </message>
    <message>
        <source>Run easily for 5 minutes first, then start the click.</source>
        <translation>まず5分ゆっくり走り、それからクリック音を始めてください。</translation>
    </message>
    <message>
        <source>Opening the sound device …</source>
        <translation>音声機器を開いています…</translation>
    </message>
    <message>
        <source>Playing on %1, buffer %2</source>
        <translation>「%1」で再生中、バッファー%2</translation>
    </message>
    <message>
        <source>No sound: no device could be opened. Plug in headphones or a speaker, or start the sound service; it is tried again by itself. The pulse, the time and the log go on.</source>
        <translation>音が出ません。音声機器を開けませんでした。ヘッドホンかスピーカーをつなぐか、サウンドサービスを起動してください。自動で再試行します。パルス、時間、ログは続きます。</translation>
    </message>
    <message>
        <source>The sound device stopped answering: trying again. The beat, the time and the log go on.</source>
        <translation>音声機器が応答しなくなりました。再試行しています。拍、時間、ログは続きます。</translation>
    </message>
    <message>
        <source>A free run. Session %1 of your plan waits on %2.</source>
        <translation>フリーランです。プランのセッション%1は「%2」で待っています。</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Muted: keep the beat yourself</source>
        <translation>ミュート中: 自分でテンポを保ってください</translation>
    </message>
    <message>
        <source>No sound: keep the beat yourself</source>
        <translation>音が出ません: 自分でテンポを保ってください</translation>
    </message>
    <message>
        <source>After what you said of a run: see a doctor or physiotherapist before you run on it.</source>
        <translation>ランについての回答を踏まえ、その痛みで走る前に、医師か理学療法士に診てもらってください。</translation>
    </message>
    <message>
        <source>Without the click: run at your old cadence of %1.</source>
        <translation>クリック音なし: 元のピッチ%1で走ってください。</translation>
    </message>
    <message>
        <source>Run the way you did at the end of the plan.</source>
        <translation>プランの終わりの頃と同じように走りましょう。</translation>
    </message>
    <message>
        <source>Start it and run: the click comes only where a check is below the target.</source>
        <translation>開始して走ってください。チェックが目標を下回ったときだけクリック音が鳴ります。</translation>
    </message>
    <message>
        <source>No click today, after what you said of your last run. If you run, run at your old cadence of %1, without a beat.</source>
        <translation>前回のランの回答により、今日はクリック音なしです。走るなら、リズムに合わせず、元のピッチ%1で走ってください。</translation>
    </message>
</context>
<context>
    <name>RunnerName</name>
    <message>
        <source>A runner needs a name.</source>
        <translation>ランナーには名前が必要です。</translation>
    </message>
    <message>
        <source>A name has at most %1 letters.</source>
        <translation>名前は%1文字までです。</translation>
    </message>
</context>
<context>
    <name>Runners</name>
    <message>
        <source>First runner</source>
        <translation>最初のランナー</translation>
    </message>
    <message>
        <source>%1 is here already: take another name.</source>
        <translation>「%1」は既にいます。別の名前にしてください。</translation>
    </message>
    <message>
        <source>No folder can be made at %1 (%2).</source>
        <translation>「%1」にフォルダーを作れません (%2)。</translation>
    </message>
    <message>
        <source>The name cannot be written into %1.</source>
        <translation>「%1」に名前を書き込めません。</translation>
    </message>
    <message>
        <source>%1 is not here any more.</source>
        <translation>「%1」はもういません。</translation>
    </message>
    <message>
        <source>The only runner cannot be deleted.</source>
        <translation>ただ1人のランナーは削除できません。</translation>
    </message>
    <message>
        <source>Not all could be moved to %1 (%2).</source>
        <translation>一部を「%1」に移せませんでした (%2)。</translation>
    </message>
</context>
<context>
    <name>RunnersCommand</name>
    <message>
        <source>Tells who runs here, in the words that --runner takes, and where the log of each is. The first is the one that is meant where nobody is named. Runners are made, renamed and deleted in the window.

Exit codes: 0 told; 2 not told well.</source>
        <translation>ここのランナーを --runner に指定できる名前で示し、それぞれのログの場所も表示します。指定がないときは最初のランナーになります。ランナーの作成、名前の変更、削除はウィンドウで行います。

終了コード: 0 表示した、2 指定の誤り。</translation>
    </message>
    <message>
        <source>Answer with one JSON object, errors too.</source>
        <translation>エラーも含めて、1つの JSON オブジェクトで答える。</translation>
    </message>
    <message>
        <source>Show this help.</source>
        <translation>このヘルプを表示する。</translation>
    </message>
    <message>
        <source>runners takes no &quot;%1&quot;.</source>
        <translation>runners に「%1」は指定できません。</translation>
    </message>
    <message>
        <source> (nothing yet)</source>
        <translation> (まだありません)</translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message>
        <source>A refresher: a run with the click after the programme&apos;s end.</source>
        <translation>おさらい: プログラム終了後の、クリック音ありのラン。</translation>
    </message>
    <message>
        <source>Programme: week %1, session %2; practice %3 of %4.</source>
        <translation>プログラム: 第%1週、セッション%2、練習%3 / %4。</translation>
    </message>
    <message>
        <source>A free run: no part of the programme.</source>
        <translation>フリーラン: プログラムには含まれません。</translation>
    </message>
    <message>
        <source>The click came only where a check was below the target&apos;s band.</source>
        <translation>クリック音は、チェックが目標の許容範囲より下のときだけ鳴りました。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1〜%2</translation>
    </message>
    <message>
        <source>%1: no click.</source>
        <translation>%1: クリック音なし。</translation>
    </message>
    <message numerus="yes">
        <source>%1: click on its way to %2 spm, %Ln steps.</source>
        <translation>
            <numerusform>%1: クリック音は%2歩/分へ移行中、%Ln歩。</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: click at %2 spm, %Ln steps.</source>
        <translation>
            <numerusform>%1: クリック音%2歩/分、%Ln歩。</numerusform>
        </translation>
    </message>
    <message>
        <source>pain %1 of 10</source>
        <translation>痛み%1/10</translation>
    </message>
    <message>
        <source>at night or at rest</source>
        <translation>夜間または安静時</translation>
    </message>
    <message>
        <source>effort %1 of 10</source>
        <translation>きつさ%1/10</translation>
    </message>
    <message>
        <source>incline %1</source>
        <translation>傾斜%1</translation>
    </message>
    <message>
        <source>Afterwards: %1.</source>
        <translation>ラン後: %1。</translation>
    </message>
    <message>
        <source>The day after: %1.</source>
        <translation>翌日: %1。</translation>
    </message>
    <message>
        <source>Note: %1</source>
        <translation>メモ: %1</translation>
    </message>
    <message>
        <source>%1 of %2 minutes of the session were run</source>
        <translation>セッション%2分のうち%1分を走りました</translation>
    </message>
    <message>
        <source>%1. Less than %2 min takes no place in the plan: session %3 comes again.</source>
        <translation>%1。%2分未満はプランに数えないため、セッション%3をもう一度行います。</translation>
    </message>
    <message>
        <source>%1: less than half, so it does not count as done.</source>
        <translation>%1。半分未満なので、実施済みにはなりません。</translation>
    </message>
    <message>
        <source>no pain</source>
        <translation>痛みなし</translation>
    </message>
    <message>
        <source>less pain than after the run</source>
        <translation>ラン直後より軽い</translation>
    </message>
    <message>
        <source>pain as after the run</source>
        <translation>ラン直後と同じ痛み</translation>
    </message>
    <message>
        <source>worse than after the run</source>
        <translation>ラン直後より悪化</translation>
    </message>
    <message>
        <source>Achilles tendon stiff or painful in the morning</source>
        <translation>朝、アキレス腱にこわばりか痛み</translation>
    </message>
    <message>
        <source>%1 %2 spm</source>
        <translation>%1 %2歩/分</translation>
    </message>
    <message>
        <source>, on the target</source>
        <translation>、目標どおり</translation>
    </message>
    <message>
        <source>, %1 above the target</source>
        <translation>、目標より%1上</translation>
    </message>
    <message>
        <source>, %1 below the target</source>
        <translation>、目標より%1下</translation>
    </message>
    <message>
        <source>: in its band</source>
        <translation>: 許容範囲内</translation>
    </message>
    <message>
        <source>: outside its band</source>
        <translation>: 許容範囲外</translation>
    </message>
    <message>
        <source>Pause at %1, for %2.</source>
        <translation>%1で一時停止、%2。</translation>
    </message>
    <message>
        <source>Check at %1, %2: %3.</source>
        <translation>%1のチェック、%2: %3。</translation>
    </message>
    <message>
        <source>A check of a run: %1.</source>
        <translation>ラン中のチェック: %1。</translation>
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
        <translation>「%1」はもうありません。今ある場所から選び直してください。</translation>
    </message>
    <message>
        <source>%1 cannot be read as a sound%2. Choose a WAV, FLAC, Ogg or MP3 file.</source>
        <translation>「%1」を音声として読めません%2。WAV、FLAC、Ogg、MP3 のどれかのファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 is longer than 1 second. Cut it to the click itself and choose it again.</source>
        <translation>「%1」は1秒を超えています。クリック音の部分だけに切り詰めて、選び直してください。</translation>
    </message>
    <message>
        <source>%1 holds no sound at all. Choose another file.</source>
        <translation>「%1」には音が入っていません。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 is silent all through. Choose another file.</source>
        <translation>「%1」は全体が無音です。別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 is damaged: some of its samples are no numbers. Save it anew or choose another file.</source>
        <translation>「%1」は破損しています。数値でないサンプルがあります。保存し直すか、別のファイルを選んでください。</translation>
    </message>
    <message>
        <source>%1 The click is as it was.</source>
        <translation>%1クリック音は元のままです。</translation>
    </message>
    <message>
        <source>%1 The tick sounds instead.</source>
        <translation>%1代わりに「ティック」が鳴ります。</translation>
    </message>
    <message>
        <source>Your taps came %1 before the click, as if you heard it that much earlier than the screen would show it. The pulse comes earlier now.</source>
        <translation>タップはクリック音より%1早く、画面に出るよりその分早く聞こえていることになります。パルスを早めました。</translation>
    </message>
    <message>
        <source>You hear the click just when the screen would show it. The pulse stays there.</source>
        <translation>クリック音は画面に出るのと同時に聞こえています。パルスはそのままです。</translation>
    </message>
    <message>
        <source>You hear the click %1 after the screen would show it. The pulse waits for it now.</source>
        <translation>クリック音は画面に出るより%1遅れて聞こえています。パルスを遅らせて合わせました。</translation>
    </message>
    <message>
        <source>%1 stopped answering. It is tried again by itself; until then a run and its log go on, unheard. If it stays so, check the cable or the headphones.</source>
        <translation>「%1」が応答しなくなりました。自動で再試行します。それまでランとログは音なしで続きます。直らなければケーブルかヘッドホンを確かめてください。</translation>
    </message>
    <message>
        <source>%1 is not there: the click sounds on %2 until it is back.</source>
        <translation>「%1」が見つかりません。戻るまで「%2」で鳴らします。</translation>
    </message>
    <message>
        <source>%1 has no ending that says its format. Let it end in .wav, .flac, .ogg or .mp3.</source>
        <translation>「%1」には形式を示す末尾がありません。名前の末尾を .wav、.flac、.ogg、.mp3 のどれかにしてください。</translation>
    </message>
    <message>
        <source>Your own click cannot be written to %1%2. Choose another sound.</source>
        <translation>自分のクリック音を「%1」に書き込めません%2。別の音を選んでください。</translation>
    </message>
    <message>
        <source>%1 cannot be written in this format%2. Choose another one.</source>
        <translation>「%1」はこの形式では書き込めません%2。別の形式を選んでください。</translation>
    </message>
    <message>
        <source>A WAV file ends at 4 GB, too soon for this session. Save it as FLAC, Ogg or MP3.</source>
        <translation>WAV ファイルは4 GB までで、このセッションには足りません。FLAC、Ogg、MP3 のどれかで保存してください。</translation>
    </message>
    <message>
        <source>%1 cannot be written in %2%3. Choose another folder.</source>
        <translation>「%1」を「%2」に書き込めません%3。別のフォルダーを選んでください。</translation>
    </message>
    <message>
        <source>%1 could not be written to its end%2. What was there before is as it was; make room on the disk and try again.</source>
        <translation>「%1」を最後まで書き込めませんでした%2。元からあったものはそのままです。ディスクの空きを増やして、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Cancelled: %1 was not written.</source>
        <translation>中止しました。「%1」は書き込んでいません。</translation>
    </message>
    <message>
        <source>Your own click: %1 The tick sounds instead: see %2.</source>
        <translation>自分のクリック音: %1代わりに「ティック」が鳴ります。「%2」を見てください。</translation>
    </message>
    <message>
        <source>Click settings</source>
        <translation>クリック音の設定</translation>
    </message>
    <message>
        <source>%1 is not there. Until it is back, a run and its log go on, unheard; or choose another output in %2.</source>
        <translation>「%1」が見つかりません。戻るまでランとログは音なしで続きます。または、「%2」で別の出力を選んでください。</translation>
    </message>
    <message numerus="yes">
        <source>The sound has gaps again and again. A larger buffer of %n frames helps: %1, Output.</source>
        <translation>
            <numerusform>音が何度も途切れています。%nフレームの大きいバッファーにすると改善します: %1、出力。</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message>
        <source>No quiet minute before %1: it asks for 24 hours without the click.</source>
        <translation>平常測定は%1以降です。24時間クリック音なしで過ごす必要があります。</translation>
    </message>
    <message>
        <source>%1 easy, then the session without a click: keep your new cadence by yourself.</source>
        <translation>ゆっくり%1、その後クリック音なしのセッション: 自分で新しいピッチを保ちましょう。</translation>
    </message>
    <message>
        <source>%1 easy without the click, the session, and a silent minute at the end. While the click is off, keep the beat you just heard.</source>
        <translation>クリック音なしでゆっくり%1、セッション、最後に無音の1分。クリック音が消えている間は、今聞いたリズムを保ちましょう。</translation>
    </message>
    <message>
        <source>%1 easy without the click, then the session, whose last minute is silent. While the click is off, keep the beat you just heard.</source>
        <translation>クリック音なしでゆっくり%1、その後セッション。最後の1分は無音です。クリック音が消えている間は、今聞いたリズムを保ちましょう。</translation>
    </message>
    <message>
        <source>You have had a session today: a rest day between is advised. It is your choice.</source>
        <translation>今日は既にセッションをしました。間に休養日を置くことをおすすめしますが、決めるのはあなたです。</translation>
    </message>
    <message>
        <source>Your last session was yesterday: a rest day between is advised. It is your choice.</source>
        <translation>前回のセッションは昨日でした。間に休養日を置くことをおすすめしますが、決めるのはあなたです。</translation>
    </message>
    <message>
        <source>Session %1 of %2: %3</source>
        <translation>セッション%1/%2: %3</translation>
    </message>
    <message>
        <source>If you like, measure a quiet minute first: before any click it shows what your feet have kept so far.</source>
        <translation>よければ先に平常測定をしましょう。クリック音を聞く前なら、これまでに足に残ったものが分かります。</translation>
    </message>
    <message>
        <source>Your next day is %1.</source>
        <translation>次の予定日は%1です。</translation>
    </message>
    <message>
        <source>Your next day is %1; today is fine, too.</source>
        <translation>次の予定日は%1ですが、今日でもかまいません。</translation>
    </message>
    <message>
        <source>In these first two weeks sore calves are common. If it stays or grows, or an Achilles is stiff or hurts in the morning, say so when you are asked.</source>
        <translation>最初の2週間は、ふくらはぎの筋肉痛がよくあります。続いたり強くなったりしたら、またはアキレス腱が朝にこわばったり痛んだりしたら、質問のときに答えてください。</translation>
    </message>
    <message>
        <source>&amp;Session %1</source>
        <translation>セッション%1(&amp;S)</translation>
    </message>
    <message>
        <source>Before any click: run easily for 5 minutes, at %1 as for your baseline, then tap one minute.</source>
        <translation>クリック音を聞く前に: 基準と同じ%1でゆっくり5分走り、それから1分間タップします。</translation>
    </message>
    <message>
        <source>Before any click: run easily for 5 minutes, at the speed of your baseline, then tap one minute.</source>
        <translation>クリック音を聞く前に: 基準と同じ速度でゆっくり5分走り、それから1分間タップします。</translation>
    </message>
    <message>
        <source>Quiet minute %1 of %2</source>
        <translation>平常測定%1/%2</translation>
    </message>
    <message>
        <source>Not before %1: it asks for 24 hours without the click, and for a day of its own.</source>
        <translation>%1以降です。24時間クリック音なしで過ごし、別の日に行う必要があります。</translation>
    </message>
    <message>
        <source>&amp;Quiet minute</source>
        <translation>平常測定(&amp;Q)</translation>
    </message>
    <message>
        <source>Your Achilles was stiff or hurt in the morning.</source>
        <translation>朝、アキレス腱がこわばったか痛みました。</translation>
    </message>
    <message>
        <source>Stop running on it and see a doctor or physiotherapist.</source>
        <translation>その痛みで走るのはやめて、医師か理学療法士に診てもらってください。</translation>
    </message>
    <message>
        <source>The plan was stopped for pain, and you ended it. When you have been told that you may run again, you can begin a new one (More).</source>
        <translation>プランは痛みのため停止し、あなたが終了しました。また走ってよいと言われたら、新しいプランを始められます (「その他」)。</translation>
    </message>
    <message>
        <source>The plan is stopped</source>
        <translation>プランは停止しています</translation>
    </message>
    <message>
        <source>You have changed the answer that stopped it: by what it says now it would have gone on. Take it up again, and week %1 begins anew.</source>
        <translation>停止のもとになった回答が変更されました。今の回答なら停止しなかったはずです。再開すると、第%1週を最初から始めます。</translation>
    </message>
    <message>
        <source>Stop running on it and see a doctor or physiotherapist. The plan waits.</source>
        <translation>その痛みで走るのはやめて、医師か理学療法士に診てもらってください。プランは待っています。</translation>
    </message>
    <message>
        <source>When you have been told that you may run again, resume: week %1 then begins anew.</source>
        <translation>また走ってよいと言われたら再開してください。第%1週を最初から始めます。</translation>
    </message>
    <message>
        <source>The plan is paused</source>
        <translation>プランは一時停止中です</translation>
    </message>
    <message>
        <source>It waits in week %1. Habit strength waits with it.</source>
        <translation>第%1週で待っています。習慣の強さも一緒に待ちます。</translation>
    </message>
    <message>
        <source>&amp;Resume the plan</source>
        <translation>プランを再開(&amp;R)</translation>
    </message>
    <message>
        <source>Today without the click</source>
        <translation>今日はクリック音なし</translation>
    </message>
    <message>
        <source>Nothing is due today</source>
        <translation>今日の予定はありません</translation>
    </message>
    <message>
        <source>You ended the plan. Run as you like; a refresher is offered once a month.</source>
        <translation>プランは終了しました。自由に走ってください。月に1回おさらいをご案内します。</translation>
    </message>
    <message>
        <source>The plan is finished. Run as you like; a refresher is offered once a month.</source>
        <translation>プランが終わりました。自由に走ってください。月に1回おさらいをご案内します。</translation>
    </message>
    <message>
        <source>A refresher: %1</source>
        <translation>おさらい: %1</translation>
    </message>
    <message>
        <source>Run the way you did at the end of the plan.</source>
        <translation>プランの終わりの頃と同じように走りましょう。</translation>
    </message>
    <message>
        <source>&amp;Refresher</source>
        <translation>おさらい(&amp;R)</translation>
    </message>
    <message numerus="yes">
        <source>%n weeks after the end: a quiet minute</source>
        <translation>
            <numerusform>終了から%n週後: 平常測定</numerusform>
        </translation>
    </message>
    <message>
        <source>It tells how much of the raise is still there.</source>
        <translation>引き上げがどれだけ残っているかが分かります。</translation>
    </message>
    <message>
        <source>How do you go on?</source>
        <translation>これからどうしますか?</translation>
    </message>
    <message>
        <source>How was the session?</source>
        <translation>セッションはどうでしたか?</translation>
    </message>
    <message>
        <source>How is it today?</source>
        <translation>今日の調子はどうですか?</translation>
    </message>
    <message>
        <source>Your last run hurt.</source>
        <translation>前回のランで痛みがありました。</translation>
    </message>
    <message>
        <source>A gentle start: this week is at %1; your target of %2 follows in the next.</source>
        <translation>ゆるやかなスタート: この週は%1、目標の%2は次の週からです。</translation>
    </message>
    <message>
        <source>Two minutes on different days, without the click, tell how much of the raise has stuck. They are your choice: under More the plan goes on without them.</source>
        <translation>クリック音なしの1分を別々の日に2回測ると、引き上げがどれだけ身についたかが分かります。測るかどうかは自由です。「その他」から測らずに進めます。</translation>
    </message>
    <message>
        <source>After what you said of your last run nothing goes further for now: that comes back when a run has gone well.</source>
        <translation>前回のランの回答により、今は先へ進めません。次のランの調子がよければ、また選べます。</translation>
    </message>
    <message>
        <source>The plan is finished: %1, %2 % of the raise</source>
        <translation>プラン完了: %1、引き上げの%2%</translation>
    </message>
    <message>
        <source>At %1 you are below 160: a further step is a new plan from a new baseline (More).</source>
        <translation>%1は160未満です。さらに上げるには、新しい基準から新しいプランを始めます (「その他」)。</translation>
    </message>
    <message>
        <source>&amp;Run without the click</source>
        <translation>クリック音なしで走る(&amp;R)</translation>
    </message>
    <message>
        <source>If you run today, run at your old cadence of %1, without a beat. The plan goes on from %2.</source>
        <translation>今日走るなら、リズムに合わせず、元のピッチ%1で走ってください。プランの続きは%2からです。</translation>
    </message>
    <message>
        <source>Two minutes on different days, without the click, tell how much of the raise has stuck. They are your choice: under More the plan is finished without them.</source>
        <translation>クリック音なしの1分を別々の日に2回測ると、引き上げがどれだけ身についたかが分かります。測るかどうかは自由です。「その他」から測らずにプランを終えられます。</translation>
    </message>
    <message>
        <source>That is for what you said of your last run. The plan is over; refreshers and quiet minutes wait until a run has gone well.</source>
        <translation>前回のランの回答によるものです。プランは終わっています。おさらいと平常測定は、調子よく走れるまで待ちます。</translation>
    </message>
</context>
<context>
    <name>TraceWords</name>
    <message>
        <source>a file that does not say of which watch</source>
        <translation>ウォッチ名のないファイル</translation>
    </message>
    <message>
        <source>%1 on average</source>
        <translation>平均%1</translation>
    </message>
    <message>
        <source>Watch: %1.</source>
        <translation>ウォッチ: %1。</translation>
    </message>
    <message>
        <source>Counted as one foot and doubled: median %1 spm.</source>
        <translation>片足として数え、2倍にしました: 中央値%1歩/分。</translation>
    </message>
    <message>
        <source>Counted as both feet: median %1 spm.</source>
        <translation>両足として数えました: 中央値%1歩/分。</translation>
    </message>
    <message>
        <source>The file does not say which: switch it below if that is wrong.</source>
        <translation>ファイルからはどちらか分かりません。違っていれば下で切り替えてください。</translation>
    </message>
    <message>
        <source>Trend: level.</source>
        <translation>傾向: 横ばい。</translation>
    </message>
    <message>
        <source>Trend: rising by %1 spm every 10 min.</source>
        <translation>傾向: 10分ごとに%1歩/分の上昇。</translation>
    </message>
    <message>
        <source>Trend: falling by %1 spm every 10 min.</source>
        <translation>傾向: 10分ごとに%1歩/分の低下。</translation>
    </message>
    <message>
        <source>In the band of the target (%1 spm, %2 % either side): %3 of %4 min, %5.</source>
        <translation>目標の許容範囲内 (%1歩/分、上下%2%): %4分中%3分、%5。</translation>
    </message>
    <message>
        <source>Downhill %1 (%2 min)</source>
        <translation>下り%1 (%2分)</translation>
    </message>
    <message>
        <source>%1; too few flat minutes to compare.</source>
        <translation>%1。比べるには平地の時間が足りません。</translation>
    </message>
    <message>
        <source>%1, flat %2 (%3 min)</source>
        <translation>%1、平地%2 (%3分)</translation>
    </message>
    <message>
        <source>%1: the rate held downhill.</source>
        <translation>%1: 下りでもピッチは保たれました。</translation>
    </message>
    <message>
        <source>%1: the rate fell downhill, by %2 spm.</source>
        <translation>%1: 下りでピッチが%2歩/分下がりました。</translation>
    </message>
    <message>
        <source>watch: %1 spm</source>
        <translation>ウォッチ: %1歩/分</translation>
    </message>
    <message>
        <source>watch: no cadence</source>
        <translation>ウォッチ: ピッチなし</translation>
    </message>
    <message>
        <source>It saw no cadence.</source>
        <translation>ピッチの記録はありません。</translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes have no cadence.</source>
        <translation>
            <numerusform>%Ln分間はピッチがありません。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 spm</source>
        <translation>%1歩/分</translation>
    </message>
    <message>
        <source>in the band</source>
        <translation>許容範囲内</translation>
    </message>
    <message>
        <source>above the band</source>
        <translation>許容範囲より上</translation>
    </message>
    <message>
        <source>below the band</source>
        <translation>許容範囲より下</translation>
    </message>
    <message>
        <source>no cadence</source>
        <translation>ピッチなし</translation>
    </message>
    <message>
        <source>Minute %1: %2.</source>
        <translation>%1分目: %2。</translation>
    </message>
</context>
<context>
    <name>WeekWords</name>
    <message>
        <source>no run</source>
        <translation>ランなし</translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs, %1, %2 with the click</source>
        <translation>
            <numerusform>ラン%Ln件、%1、クリック音あり%2</numerusform>
        </translation>
    </message>
    <message>
        <source>quiet</source>
        <translation>平常</translation>
    </message>
    <message>
        <source>carry-over</source>
        <translation>余韻</translation>
    </message>
    <message>
        <source>paced</source>
        <translation>同調</translation>
    </message>
    <message>
        <source>quiet: no click for 24 hours</source>
        <translation>平常: 24時間クリック音なし</translation>
    </message>
    <message>
        <source>carry-over: no click, but one within 24 hours, or in a run</source>
        <translation>余韻: クリック音なし、ただし24時間以内かランの中で聞いた</translation>
    </message>
    <message>
        <source>paced: with the click</source>
        <translation>同調: クリック音あり</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: no speed noted</source>
        <translation>%1: 速度の記録なし</translation>
    </message>
    <message>
        <source> (at another speed than the baseline)</source>
        <translation> (基準と異なる速度)</translation>
    </message>
    <message>
        <source>nothing measured</source>
        <translation>測定なし</translation>
    </message>
    <message>
        <source>only uneven taps</source>
        <translation>不揃いなタップのみ</translation>
    </message>
    <message numerus="yes">
        <source>watch %1 (%Ln runs)</source>
        <translation>
            <numerusform>ウォッチ%1 (ラン%Ln件)</numerusform>
        </translation>
    </message>
    <message>
        <source>target %1</source>
        <translation>目標%1</translation>
    </message>
    <message>
        <source>baseline %1</source>
        <translation>基準%1</translation>
    </message>
    <message>
        <source>Week from %1: %2; %3.</source>
        <translation>%1からの週: %2; %3。</translation>
    </message>
    <message>
        <source>rest day</source>
        <translation>休養日</translation>
    </message>
    <message>
        <source>programme paused</source>
        <translation>プログラム一時停止中</translation>
    </message>
    <message>
        <source>training day without a run</source>
        <translation>ランのないトレーニング日</translation>
    </message>
    <message>
        <source>run</source>
        <translation>ラン</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>これから</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>training day, %1</source>
        <translation>トレーニング日、%1</translation>
    </message>
    <message>
        <source>, with a refresher</source>
        <translation>、おさらいあり</translation>
    </message>
    <message numerus="yes">
        <source>; quiet minute %n weeks after the programme&apos;s end</source>
        <translation>
            <numerusform>; プログラム終了から%n週後の平常測定</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <translation>%1。%2。</translation>
    </message>
    <message>
        <source>Week from %1: %2</source>
        <translation>%1からの週: %2</translation>
    </message>
    <message>
        <source>Week from %1</source>
        <translation>%1からの週</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Under 160</source>
        <translation>160未満</translation>
    </message>
    <message>
        <source>On the line: 160</source>
        <translation>境界上: 160</translation>
    </message>
    <message>
        <source>Clear: above 160</source>
        <translation>クリア: 160超</translation>
    </message>
    <message>
        <source>%1 – but too close to call: measure once more</source>
        <translation>%1 – ただし差が小さすぎます: もう一度測定してください</translation>
    </message>
    <message>
        <source>Uneven taps: try again. This value stays in the log but makes no target.</source>
        <translation>タップが不揃いです。もう一度お試しください。この値はログに残りますが、目標にはなりません。</translation>
    </message>
    <message>
        <source>That looks like walking, or strikes were missed. It stays in the log but makes no target: measure again while running.</source>
        <translation>歩いていたか、着地の抜けがあるようです。ログには残りますが、目標にはなりません。走りながらもう一度測定してください。</translation>
    </message>
    <message>
        <source>More than 220 steps a minute. It makes no target: measure again, one foot only.</source>
        <translation>220歩/分を超えています。目標にはなりません。片足だけで、もう一度測定してください。</translation>
    </message>
    <message>
        <source>Shorter than 60 seconds: it stays in the log, but a target asks for a whole minute.</source>
        <translation>60秒より短い測定です。ログには残りますが、目標には丸1分間が必要です。</translation>
    </message>
    <message>
        <source>Measured with the click on: it stays in the log, but a target asks for your own cadence, without the beat.</source>
        <translation>クリック音ありの測定です。ログには残りますが、目標には、クリック音に合わせない自分のピッチが必要です。</translation>
    </message>
    <message numerus="yes">
        <source>%n foot strikes counted</source>
        <translation>
            <numerusform>着地%n回を数えました</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>抜け%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n double</source>
        <translation>
            <numerusform>重複%n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n off the beat</source>
        <translation>
            <numerusform>拍から外れ%n</numerusform>
        </translation>
    </message>
    <message>
        <source>raise</source>
        <translation>引き上げ</translation>
    </message>
    <message>
        <source>hold</source>
        <translation>維持</translation>
    </message>
    <message>
        <source>typed</source>
        <translation>手入力</translation>
    </message>
    <message>
        <source>Type steps a minute of both feet, for example 165 or 162.5.</source>
        <translation>両足の歩/分を入力してください (例: 165、162.5)。</translation>
    </message>
    <message>
        <source>The click can be set from 100 to 240 steps a minute.</source>
        <translation>クリック音は100〜240歩/分に設定できます。</translation>
    </message>
    <message>
        <source>Below your own cadence: outside of the usual range.</source>
        <translation>自分のピッチより低い値で、通常の範囲から外れています。</translation>
    </message>
    <message>
        <source>Less than 5 % above your cadence: outside the usual range.</source>
        <translation>自分のピッチからの引き上げが5%未満で、通常の範囲から外れています。</translation>
    </message>
    <message>
        <source>Outside the usual range of 5 to 10 %. More than 10 % at once asks a lot of calves and lungs: go up in steps.</source>
        <translation>通常の範囲の5〜10%から外れています。一度に10%を超えると、ふくらはぎと肺に大きな負担がかかります。段階的に上げてください。</translation>
    </message>
    <message>
        <source>one measurement</source>
        <translation>1回の測定</translation>
    </message>
    <message>
        <source>mean of two measurements of one day</source>
        <translation>同じ日の2回の測定の平均</translation>
    </message>
    <message>
        <source>median of three measurements of one day</source>
        <translation>同じ日の3回の測定の中央値</translation>
    </message>
    <message>
        <source>Tapped, %1 s</source>
        <translation>タップ、%1秒</translation>
    </message>
    <message>
        <source>Counted, %1 s</source>
        <translation>数えた回数、%1秒</translation>
    </message>
    <message>
        <source>running</source>
        <translation>進行中</translation>
    </message>
    <message>
        <source>finished</source>
        <translation>終了</translation>
    </message>
    <message>
        <source>recovered</source>
        <translation>回復済み</translation>
    </message>
    <message numerus="yes">
        <source>%n taps (%1 by counting)</source>
        <translation>
            <numerusform>%nタップ (回数からは%1)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stridetick::app::AfterCard</name>
    <message>
        <source>This takes the place of what you said. What has been decided already stays; from now on the plan goes by what you say here.</source>
        <translation>以前の回答と置き換わります。既に決まったことは変わりません。これからのプランは、ここでの回答に従います。</translation>
    </message>
    <message>
        <source>Pain, 0 to 10 (keys 0 to 9; 10 is 1 then 0, or X)</source>
        <translation>痛み、0〜10 (キー0〜9。10は1の次に0、または X)</translation>
    </message>
    <message>
        <source>Effort, 0 to 10, if you like</source>
        <translation>きつさ、0〜10 (任意)</translation>
    </message>
    <message>
        <source>Note, speed, incline, distance</source>
        <translation>メモ、速度、傾斜、距離</translation>
    </message>
    <message>
        <source>Save (Enter)</source>
        <translation>保存 (Enter)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Pain is the one thing asked.</source>
        <translation>必ず答えていただくのは痛みだけです。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Where? (keys 1 to 8)</source>
        <translation>場所は? (キー1〜8)</translation>
    </message>
    <message>
        <source>It was there before, and grew</source>
        <translation>以前からの痛みが強まった</translation>
    </message>
    <message>
        <source>It is sharp</source>
        <translation>鋭い痛み</translation>
    </message>
    <message>
        <source>It makes me limp</source>
        <translation>足をかばってしまう</translation>
    </message>
    <message>
        <source>It hurts at night or at rest</source>
        <translation>夜間や安静時に痛む</translation>
    </message>
    <message>
        <source>One bony spot hurts to press</source>
        <translation>骨の一点が押すと痛む</translation>
    </message>
    <message>
        <source>How was the run of %1?</source>
        <translation>%1のランはどうでしたか?</translation>
    </message>
    <message>
        <source>Close without a change</source>
        <translation>変更せずに閉じる</translation>
    </message>
    <message>
        <source>Close without an answer</source>
        <translation>答えずに閉じる</translation>
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
        <translation>メモ</translation>
    </message>
    <message>
        <source>Incline in percent</source>
        <translation>傾斜 (%)</translation>
    </message>
    <message>
        <source>Incline, %</source>
        <translation>傾斜、%</translation>
    </message>
    <message>
        <source>Distance</source>
        <translation>距離</translation>
    </message>
    <message>
        <source>Treadmill speed</source>
        <translation>トレッドミルの速度</translation>
    </message>
    <message>
        <source>Distance, %1</source>
        <translation>距離、%1</translation>
    </message>
    <message>
        <source>Type the incline in percent, such as 1.5, from -10 to 40, or leave it empty.</source>
        <translation>傾斜を%で入力してください (例: 1.5)。-10〜40、または空欄。</translation>
    </message>
    <message>
        <source>Type the distance as a number such as 5.2, up to %1, or leave it empty.</source>
        <translation>距離を数字で入力してください (例: 5.2)。%1まで、または空欄。</translation>
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
        <translation>バックアップ作成(&amp;N)</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>バックアップ作成</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>復元(&amp;R)…</translation>
    </message>
    <message>
        <source>Restore the selected backup</source>
        <translation>選択したバックアップを復元</translation>
    </message>
    <message>
        <source>Restore &amp;another file…</source>
        <translation>別のファイルを復元(&amp;A)…</translation>
    </message>
    <message>
        <source>Restore another file</source>
        <translation>別のファイルを復元</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Backups, newest first</source>
        <translation>バックアップ、新しい順</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>作成</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Measured</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>ラン</translation>
    </message>
    <message>
        <source>Newest entry</source>
        <translation>最新の記録</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>サイズ</translation>
    </message>
    <message>
        <source>There are none yet.</source>
        <translation>まだありません。</translation>
    </message>
    <message>
        <source>Looking for backups …</source>
        <translation>バックアップを探しています…</translation>
    </message>
    <message>
        <source>Logs (*.db)</source>
        <translation>ログ (*.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>stridetick::app::BeatIndicator</name>
    <message>
        <source>Beat</source>
        <translation>拍</translation>
    </message>
</context>
<context>
    <name>stridetick::app::CadenceChart</name>
    <message>
        <source>Cadence by week</source>
        <translation>週ごとのピッチ</translation>
    </message>
    <message>
        <source>No weeks here.</source>
        <translation>ここに週はありません。</translation>
    </message>
</context>
<context>
    <name>stridetick::app::CalibrationCard</name>
    <message>
        <source>Pulse and sound together</source>
        <translation>パルスと音を合わせる</translation>
    </message>
    <message>
        <source>Tap along</source>
        <translation>合わせてタップ</translation>
    </message>
    <message>
        <source>Wireless headphones sound later than the screen shows. This moves the pulse on the screen for the output that plays now; it never changes the tempo.</source>
        <translation>ワイヤレスヘッドホンは画面より音が遅れます。ここで、今再生している出力に合わせて画面のパルスをずらします。テンポは変わりません。</translation>
    </message>
    <message>
        <source>Pulse later by</source>
        <translation>パルスの遅れ</translation>
    </message>
    <message>
        <source>ms</source>
        <translation>ms</translation>
    </message>
    <message>
        <source>Find it by tapping</source>
        <translation>タップで調べる</translation>
    </message>
    <message>
        <source>Fewer than 8 taps met a click. Nothing was changed: try again and tap with each click.</source>
        <translation>クリック音に合ったタップが8回未満でした。何も変更していません。もう一度、クリック音ごとにタップしてください。</translation>
    </message>
    <message>
        <source>The taps were too uneven to tell. Nothing was changed: listen to a few clicks first, then tap along.</source>
        <translation>タップが不揃いで判断できませんでした。何も変更していません。先に何回かクリック音を聞いてから、合わせてタップしてください。</translation>
    </message>
    <message>
        <source>The taps lie outside of −300 to +500 ms. Nothing was changed: tap with the click, not between two of them.</source>
        <translation>タップが−300〜+500 ms の範囲から外れています。何も変更していません。クリック音の間ではなく、クリック音に合わせてタップしてください。</translation>
    </message>
    <message>
        <source>The pulse is set for one sound device: none has opened yet.</source>
        <translation>パルスは音声機器ごとに設定します。まだどの機器も開いていません。</translation>
    </message>
    <message>
        <source>Tapping along needs an open sound device and no run.</source>
        <translation>合わせてタップするには、音声機器が開いていて、ラン中でないことが必要です。</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message numerus="yes">
        <source>Tap any letter key with each click, as evenly as you can: %1 of %n taps.</source>
        <translation>
            <numerusform>クリック音に合わせて、できるだけ均等に好きな文字キーをタップしてください: %n回中%1回。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stridetick::app::ChartView</name>
    <message>
        <source>The first day is later than the last: choose an earlier one.</source>
        <translation>最初の日が最後の日より後です。もっと前の日を選んでください。</translation>
    </message>
    <message>
        <source>over %1 from the baseline&apos;s speed</source>
        <translation>基準の速度との差が%1を超える</translation>
    </message>
    <message>
        <source>target, with its band of 3 % either side</source>
        <translation>目標と許容範囲 (上下3%)</translation>
    </message>
    <message>
        <source>baseline</source>
        <translation>基準</translation>
    </message>
    <message>
        <source>minutes run</source>
        <translation>走った分数</translation>
    </message>
    <message>
        <source>minutes with the click</source>
        <translation>クリック音ありの分数</translation>
    </message>
    <message>
        <source>Weeks shown</source>
        <translation>表示する週</translation>
    </message>
    <message>
        <source>12 weeks</source>
        <translation>12週</translation>
    </message>
    <message>
        <source>The programme</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>A year</source>
        <translation>1年</translation>
    </message>
    <message>
        <source>All</source>
        <translation>すべて</translation>
    </message>
    <message>
        <source>From – to</source>
        <translation>期間指定</translation>
    </message>
    <message>
        <source>First day shown</source>
        <translation>表示する最初の日</translation>
    </message>
    <message>
        <source>Last day shown</source>
        <translation>表示する最後の日</translation>
    </message>
    <message>
        <source>At the baseline&apos;s spee&amp;d</source>
        <translation>基準の速度で(&amp;D)</translation>
    </message>
    <message>
        <source>Corrected to the baseline&apos;s speed</source>
        <translation>基準の速度に補正</translation>
    </message>
    <message>
        <source>Each step rate as it would be at the speed of the baseline: 5.6 steps a minute for each m/s (Burns 2019, elite runners: an approximation).</source>
        <translation>各ピッチを基準の速度での値に直します: 1 m/s につき5.6歩/分 (Burns 2019、エリートランナーでの値: おおよその値)。</translation>
    </message>
    <message>
        <source>Zoom in</source>
        <translation>拡大</translation>
    </message>
    <message>
        <source>Zoom out</source>
        <translation>縮小</translation>
    </message>
    <message>
        <source>&amp;Whole</source>
        <translation>全体(&amp;W)</translation>
    </message>
    <message>
        <source>Show the whole span</source>
        <translation>全期間を表示</translation>
    </message>
    <message>
        <source>From day to day a runner&apos;s step rate differs by about ± %1: what is less is not a change yet.</source>
        <translation>ランナーのピッチは日によって約±%1変わります。それより小さい差は、まだ変化とはいえません。</translation>
    </message>
    <message>
        <source>From day to day a runner&apos;s step rate differs by about ± %1 (here %2): what is less is not a change yet.</source>
        <translation>ランナーのピッチは日によって約±%1 (ここでは%2) 変わります。それより小さい差は、まだ変化とはいえません。</translation>
    </message>
    <message>
        <source>Bars: the largest measuring error of the week.</source>
        <translation>縦棒: その週の最大の測定誤差。</translation>
    </message>
    <message numerus="yes">
        <source>Left out, since a speed is unknown: %Ln measurements.</source>
        <translation>
            <numerusform>速度が不明のため除外: 測定%Ln件。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stridetick::app::CheckCard</name>
    <message>
        <source>Check your cadence by taps</source>
        <translation>タップでピッチをチェック</translation>
    </message>
    <message>
        <source>Cancel the check</source>
        <translation>チェックを中止</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>チェック</translation>
    </message>
    <message>
        <source>Tap pad</source>
        <translation>タップパッド</translation>
    </message>
    <message>
        <source>s left</source>
        <translation>秒 (残り)</translation>
    </message>
    <message>
        <source>about %1</source>
        <translation>約%1</translation>
    </message>
    <message>
        <source>Tap</source>
        <translation>タップ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
</context>
<context>
    <name>stridetick::app::CloseQuestion</name>
    <message>
        <source>Not on the disk yet</source>
        <translation>ディスクに未保存</translation>
    </message>
    <message>
        <source>&amp;Keep the window open</source>
        <translation>ウィンドウを閉じない(&amp;K)</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>ウィンドウを閉じない</translation>
    </message>
    <message>
        <source>Close and &amp;lose them</source>
        <translation>失われても閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Close and lose them</source>
        <translation>失われても閉じる</translation>
    </message>
    <message>
        <source>Not on the disk yet, and lost if you close now: %1 (%2).</source>
        <translation>まだディスクに保存されておらず、今閉じると失われるもの: %1 (%2)。</translation>
    </message>
    <message>
        <source>Free some space or check the folder of the log; what waits is written by itself then, and the window closes.</source>
        <translation>ディスクの空きを増やすか、ログのフォルダーを確かめてください。待っている内容は自動で書き込まれ、その後ウィンドウが閉じます。</translation>
    </message>
</context>
<context>
    <name>stridetick::app::CountForm</name>
    <message>
        <source>Foot strikes counted on one foot</source>
        <translation>数えた片足の着地の回数</translation>
    </message>
    <message>
        <source>Seconds counted</source>
        <translation>数えた秒数</translation>
    </message>
    <message>
        <source>in %1 s</source>
        <translation>%1秒間</translation>
    </message>
    <message>
        <source>Or did a friend &amp;count one foot&apos;s strikes?</source>
        <translation>または、誰かが片足の着地を数えましたか?(&amp;C)</translation>
    </message>
    <message>
        <source>Us&amp;e this count</source>
        <translation>この回数を使う(&amp;E)</translation>
    </message>
    <message>
        <source>Use this count</source>
        <translation>この回数を使う</translation>
    </message>
    <message>
        <source>&amp;Yes, both feet</source>
        <translation>はい、両足です(&amp;Y)</translation>
    </message>
    <message>
        <source>Yes, both feet were counted</source>
        <translation>はい、両足を数えました</translation>
    </message>
    <message>
        <source>&amp;No, one foot</source>
        <translation>いいえ、片足です(&amp;N)</translation>
    </message>
    <message>
        <source>No, one foot was counted</source>
        <translation>いいえ、片足を数えました</translation>
    </message>
    <message>
        <source>Type how often one foot landed, for example 78.</source>
        <translation>片足が着地した回数を入力してください (例: 78)。</translation>
    </message>
    <message>
        <source>A count is a whole number, for example 78.</source>
        <translation>回数は整数で入力してください (例: 78)。</translation>
    </message>
    <message>
        <source>A count is 1 or more. Count again.</source>
        <translation>回数は1以上です。数え直してください。</translation>
    </message>
    <message>
        <source>That looks like walking, or strikes were missed: it comes to less than 120 steps a minute. Count again; nothing was stored.</source>
        <translation>歩いていたか、着地の数え漏れのようです。120歩/分より少なくなります。数え直してください。何も保存していません。</translation>
    </message>
    <message>
        <source>That would be more than 220 steps a minute. Were both feet counted?</source>
        <translation>220歩/分を超えてしまいます。両足を数えましたか?</translation>
    </message>
    <message>
        <source>No runner takes so many steps a minute. Check the number and the seconds; nothing was stored.</source>
        <translation>これほど多い歩/分で走る人はいません。回数と秒数を確かめてください。何も保存していません。</translation>
    </message>
</context>
<context>
    <name>stridetick::app::DaysRow</name>
    <message>
        <source>Days of the week</source>
        <translation>曜日</translation>
    </message>
    <message numerus="yes">
        <source>%n days a week. A day missed is never punished: the plan waits for you.</source>
        <translation>
            <numerusform>週に%n日。休んだ日があっても不利にはなりません。プランは待っています。</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose 2 to 4 days: more than 4 add nothing to the plan.</source>
        <translation>2〜4日を選んでください。4日より多くしてもプランは増えません。</translation>
    </message>
</context>
<context>
    <name>stridetick::app::DesktopReminder</name>
    <message>
        <source>Reminded: %1</source>
        <translation>お知らせしました: %1</translation>
    </message>
    <message>
        <source>That it was today cannot be written into %1: a computer started anew today would remind again.</source>
        <translation>今日お知らせしたことを「%1」に書き込めません。今日コンピューターを起動し直すと、もう一度お知らせします。</translation>
    </message>
    <message>
        <source>The desktop shows no notification: %1</source>
        <translation>デスクトップに通知を表示できません: %1</translation>
    </message>
    <message>
        <source>The system gives no timer: nothing would remind you.</source>
        <translation>システムのタイマーを使えないため、お知らせできません。</translation>
    </message>
    <message>
        <source>Nothing: you were reminded today.</source>
        <translation>お知らせなし: 今日はもうお知らせしました。</translation>
    </message>
    <message>
        <source>The log could not be read: %1</source>
        <translation>ログを読めませんでした: %1</translation>
    </message>
    <message>
        <source>Nothing before %1: %2</source>
        <translation>%1まではお知らせなし: %2</translation>
    </message>
    <message>
        <source>Stridetick: today is a day of your programme</source>
        <translation>Stridetick: 今日はプログラムの日です</translation>
    </message>
    <message>
        <source>Open Stridetick</source>
        <translation>Stridetick を開く</translation>
    </message>
</context>
<context>
    <name>stridetick::app::DesktopReminderCard</name>
    <message>
        <source>On your desktop</source>
        <translation>デスクトップの通知</translation>
    </message>
    <message>
        <source>Remind me on &amp;programme days</source>
        <translation>プログラムの日にお知らせ(&amp;P)</translation>
    </message>
    <message>
        <source>Time of the reminder</source>
        <translation>お知らせの時刻</translation>
    </message>
    <message>
        <source>At</source>
        <translation>時刻</translation>
    </message>
    <message>
        <source>The reminder could not be started now: it starts at your next login.</source>
        <translation>リマインダーを今は開始できませんでした。次のログインで始まります。</translation>
    </message>
    <message>
        <source>Not from within a Flatpak: nothing can be started at login there yet.</source>
        <translation>Flatpak からは使えません。ログイン時の自動起動にまだ対応していません。</translation>
    </message>
    <message>
        <source>A notification by your desktop when a session or a quiet minute is due and not done. For that %1 is installed; it starts &quot;stridetick remind&quot; when you log in, which sleeps until then and reads your log. Switched off, the file is removed and the reminder ends.</source>
        <translation>セッションか平常測定の予定があり、まだ済んでいないときにデスクトップの通知でお知らせします。そのために「%1」がインストールされています。ログイン時に「stridetick remind」が起動し、時刻まで待ってログを読みます。オフにするとこのファイルは削除され、リマインダーは終了します。</translation>
    </message>
    <message>
        <source>%1 is there, of another runner&apos;s log, of another copy of Stridetick, or changed by your desktop. Switching this on replaces it.</source>
        <translation>「%1」が既にあります。別のランナーのログのもの、別の Stridetick のもの、またはデスクトップが変更したものです。オンにすると置き換えます。</translation>
    </message>
    <message>
        <source>A notification by your desktop when a session or a quiet minute is due and not done. Nothing is installed for it now; switched on, one file is: %1, which starts &quot;stridetick remind&quot; when you log in.</source>
        <translation>セッションか平常測定の予定があり、まだ済んでいないときにデスクトップの通知でお知らせします。今は何もインストールされていません。オンにすると、ログイン時に「stridetick remind」を起動するファイルを1つインストールします: %1。</translation>
    </message>
</context>
<context>
    <name>stridetick::app::EntryDetails</name>
    <message>
        <source>The selected entry in full</source>
        <translation>選択した記録の詳細</translation>
    </message>
</context>
<context>
    <name>stridetick::app::EntryEditor</name>
    <message>
        <source>Change an entry</source>
        <translation>記録の変更</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>メモ</translation>
    </message>
    <message>
        <source>&amp;Note</source>
        <translation>メモ(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Treadmill speed (optional)</source>
        <translation>トレッドミルの速度 (任意)(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Both feet were tapped or counted</source>
        <translation>両足をタップした、または数えた(&amp;B)</translation>
    </message>
    <message>
        <source>The click was &amp;audible</source>
        <translation>クリック音が聞こえていた(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save the changes</source>
        <translation>変更を保存</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Leave the entry as it is</source>
        <translation>記録をそのままにする</translation>
    </message>
    <message>
        <source>The cadence becomes %1 %2 spm. A target that was set from it stays as it is: set a new one on the Target page.</source>
        <translation>ピッチは%1 %2歩/分になります。これをもとに設定した目標は変わりません。「目標」ページで新しく設定してください。</translation>
    </message>
    <message>
        <source>Not a time. Type minutes and seconds such as %1.</source>
        <translation>時間ではありません。分と秒で入力してください (例: %1)。</translation>
    </message>
    <message>
        <source>From start to end with pauses, minutes and seconds</source>
        <translation>開始から終了まで、一時停止を含む (分と秒)</translation>
    </message>
    <message>
        <source>Sta&amp;rt to end, with pauses</source>
        <translation>開始から終了まで、一時停止を含む(&amp;R)</translation>
    </message>
</context>
<context>
    <name>stridetick::app::ExportCard</name>
    <message>
        <source>For your phone</source>
        <translation>スマートフォン用</translation>
    </message>
    <message>
        <source>Save as a sound file…</source>
        <translation>音声ファイルとして保存…</translation>
    </message>
    <message>
        <source>Save as a sound file</source>
        <translation>音声ファイルとして保存</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel the sound file</source>
        <translation>音声ファイルの作成を中止</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>書き込み済み</translation>
    </message>
    <message>
        <source>Sounds (*.flac *.wav *.ogg *.mp3)</source>
        <translation>音声 (*.flac *.wav *.ogg *.mp3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Reading your log …</source>
        <translation>ログを読んでいます…</translation>
    </message>
    <message>
        <source>This session clicks only where a check is below the target, and a file cannot hear you. Choose another session to save one.</source>
        <translation>このセッションではチェックが目標より下のときだけクリック音が鳴りますが、ファイルにはそれが分かりません。保存するには別のセッションを選んでください。</translation>
    </message>
    <message>
        <source>Set a target first: its tempo is the session&apos;s.</source>
        <translation>先に目標を設定してください。そのテンポがセッションのテンポになります。</translation>
    </message>
    <message>
        <source>This session, %1 of it, with its clicks as a WAV, FLAC, Ogg or MP3 file: the ending of the name says which.</source>
        <translation>このセッションのうち%1を、クリック音入りの WAV、FLAC、Ogg、MP3 ファイルにします。形式は名前の末尾で決まります。</translation>
    </message>
    <message>
        <source>This session, %1, with its clicks and silences as a WAV, FLAC, Ogg or MP3 file: the ending of the name says which.</source>
        <translation>このセッション (%1) を、クリック音と無音も含めて WAV、FLAC、Ogg、MP3 ファイルにします。形式は名前の末尾で決まります。</translation>
    </message>
    <message>
        <source>Your next run goes without the click: a sound of it would be silence. It can be saved again when the click is back.</source>
        <translation>次のランはクリック音なしのため、音声は無音になります。クリック音が戻ると、また保存できます。</translation>
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
        <translation>%1歩/分で走る</translation>
    </message>
    <message>
        <source>Click for running at %1 steps a minute. Made by Stridetick.</source>
        <translation>%1歩/分で走るためのクリック音。Stridetick で作成。</translation>
    </message>
    <message>
        <source>%1 is written: %2 for your phone.</source>
        <translation>「%1」を書き出しました: スマートフォン用、%2。</translation>
    </message>
</context>
<context>
    <name>stridetick::app::FarView</name>
    <message>
        <source>Phase</source>
        <translation>段階</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>Cadence</source>
        <translation>ピッチ</translation>
    </message>
    <message>
        <source>What the cadence is</source>
        <translation>ピッチの種類</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>次の予定</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>When to stop</source>
        <translation>やめるべきとき</translation>
    </message>
    <message>
        <source>&amp;Leave</source>
        <translation>閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Leave full screen</source>
        <translation>全画面表示を終了</translation>
    </message>
    <message>
        <source>The run in full screen</source>
        <translation>ランの全画面表示</translation>
    </message>
    <message>
        <source>Chest pain, faintness or unusual breathlessness: stop. Get help now.</source>
        <translation>胸の痛み、気が遠くなる感じ、いつもと違う息切れ: 停止し、すぐに助けを求めてください。</translation>
    </message>
</context>
<context>
    <name>stridetick::app::FileDrop</name>
    <message>
        <source>Drop to import</source>
        <translation>ドロップしてインポート</translation>
    </message>
</context>
<context>
    <name>stridetick::app::FirstSteps</name>
    <message>
        <source>Your first run</source>
        <translation>最初のラン</translation>
    </message>
    <message>
        <source>Tap a minute</source>
        <translation>1分間タップ</translation>
    </message>
    <message>
        <source>No raise: keep your own cadence</source>
        <translation>引き上げなし: 自分のピッチのまま</translation>
    </message>
    <message>
        <source>Accept a target</source>
        <translation>目標を決める</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
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
        <translation>手順%1、完了</translation>
    </message>
    <message>
        <source>→ %1</source>
        <translation>→ %1</translation>
    </message>
    <message>
        <source>Step %1, now</source>
        <translation>手順%1、現在</translation>
    </message>
    <message>
        <source>Step %1, later</source>
        <translation>手順%1、この後</translation>
    </message>
    <message>
        <source>– %1</source>
        <translation>– %1</translation>
    </message>
    <message>
        <source>Step %1, left out</source>
        <translation>手順%1、省略</translation>
    </message>
</context>
<context>
    <name>stridetick::app::Form</name>
    <message>
        <source>Reset %1</source>
        <translation>%1をリセット</translation>
    </message>
</context>
<context>
    <name>stridetick::app::GuideWindow</name>
    <message>
        <source>User&apos;s guide</source>
        <translation>ユーザーガイド</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close the guide</source>
        <translation>ガイドを閉じる</translation>
    </message>
    <message>
        <source>In English only, and here without its pictures.</source>
        <translation>英語のみです。ここでは画像は表示されません。</translation>
    </message>
</context>
<context>
    <name>stridetick::app::HabitCard</name>
    <message>
        <source>Week from %1: S = %2</source>
        <translation>%1からの週: S = %2</translation>
    </message>
    <message>
        <source>Week from %1: credit %2 of %3 sessions, x = %4; S from %5 to %6</source>
        <translation>%1からの週: セッション%3回中%2回分、x = %4、S は%5から%6へ</translation>
    </message>
    <message>
        <source>%1 (paused: never lowered)</source>
        <translation>%1 (一時停止中: 下がりません)</translation>
    </message>
    <message>
        <source>Habit strength</source>
        <translation>習慣の強さ</translation>
    </message>
    <message>
        <source>How is it counted?</source>
        <translation>計算方法は?</translation>
    </message>
    <message>
        <source>How long it takes until something is a habit differs from 18 to 254 days between people.</source>
        <translation>何かが習慣になるまでの日数は、人によって18日から254日まで違います。</translation>
    </message>
    <message>
        <source>Habit strength: %1 %, %2</source>
        <translation>習慣の強さ: %1%、%2</translation>
    </message>
    <message>
        <source>After each week of seven days: S becomes S · q + x · (1 − q), from S = 0, with q = 20^(−7/66) = %1, so that regular practice comes to 95 % in 66 days, the average that Lally found. x is the week&apos;s credit by the sessions planned, at most 1. A session&apos;s credit is 1 with its silent minute in the band, 0.8 not measured, 0.6 out of the band, 0 under half of its minutes.</source>
        <translation>7日間の週が終わるごとに、S は S · q + x · (1 − q) になります。始めは S = 0、q = 20^(−7/66) = %1で、規則的に続けると、Lally が見いだした平均の66日で95%になります。x は、その週の得点を予定のセッション数で割ったもので、最大1です。セッションの得点は、無音の1分が許容範囲内なら1、測定なしなら0.8、許容範囲外なら0.6、予定の分数の半分未満なら0です。</translation>
    </message>
    <message>
        <source>It tells how regular you were. It decides nothing: the plan asks your feet.</source>
        <translation>どれだけ規則的に続けたかを示します。これで何かが決まることはありません。プランはあなたの足に尋ねます。</translation>
    </message>
</context>
<context>
    <name>stridetick::app::ImportBar</name>
    <message>
        <source>Import</source>
        <translation>インポート</translation>
    </message>
    <message>
        <source>Files read</source>
        <translation>読んだファイル</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel the import</source>
        <translation>インポートを中止</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>詳細</translation>
    </message>
    <message>
        <source>What was imported</source>
        <translation>インポートの結果</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Hide what was imported</source>
        <translation>インポートの結果を隠す</translation>
    </message>
    <message>
        <source>Import runs</source>
        <translation>ランをインポート</translation>
    </message>
    <message>
        <source>Runs of watches (*.fit *.tcx *.gpx *.gz *.zip)</source>
        <translation>ウォッチのラン (*.fit *.tcx *.gpx *.gz *.zip)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
</context>
<context>
    <name>stridetick::app::ImportController</name>
    <message>
        <source>Nothing was imported, as your log is being opened: try again in a moment.</source>
        <translation>ログを開いているところなので、何もインポートしませんでした。少し待ってもう一度お試しください。</translation>
    </message>
    <message>
        <source>Nothing was imported, as your log is being restored or merged: try again after that.</source>
        <translation>ログを復元または統合しているところなので、何もインポートしませんでした。終わってからもう一度お試しください。</translation>
    </message>
    <message>
        <source>Nothing was imported, as your log cannot be read just now: see the notice above.</source>
        <translation>今はログを読めないため、何もインポートしませんでした。上のお知らせを見てください。</translation>
    </message>
    <message>
        <source>Nothing was imported, as this run of the program is not kept: see the notice above.</source>
        <translation>今回の起動中の内容は保存されないため、何もインポートしませんでした。上のお知らせを見てください。</translation>
    </message>
    <message>
        <source>Stopped, as your log is being restored or merged: import the files again after that.</source>
        <translation>ログを復元または統合しているところなので、中止しました。終わってからファイルをもう一度インポートしてください。</translation>
    </message>
    <message>
        <source>Stopped, as your log cannot be read just now (see the notice above): import the files again after that.</source>
        <translation>今はログを読めないため、中止しました (上のお知らせを見てください)。その後でファイルをもう一度インポートしてください。</translation>
    </message>
    <message>
        <source>Looking for files …</source>
        <translation>ファイルを探しています…</translation>
    </message>
    <message numerus="yes">
        <source>Reading a file, %Ln runs so far …</source>
        <translation>
            <numerusform>ファイルを読んでいます。これまでにラン%Ln件…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 of %Ln files …</source>
        <translation>
            <numerusform>%Ln個中%1個目のファイルを読んでいます…</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stridetick::app::ImportPage</name>
    <message>
        <source>Imported runs</source>
        <translation>インポートしたラン</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>前のページに戻る</translation>
    </message>
    <message>
        <source>New runs</source>
        <translation>新しいラン</translation>
    </message>
    <message>
        <source>Added to runs with the click</source>
        <translation>クリック音ありのランに追加</translation>
    </message>
    <message>
        <source>There already</source>
        <translation>既にあるもの</translation>
    </message>
    <message>
        <source>Deleted here before</source>
        <translation>以前に削除</translation>
    </message>
    <message>
        <source>Not runs</source>
        <translation>ラン以外</translation>
    </message>
    <message>
        <source>Unreadable</source>
        <translation>読み取り不可</translation>
    </message>
    <message>
        <source>&amp;Show the newest in Review</source>
        <translation>最新のランを振り返りで表示(&amp;S)</translation>
    </message>
    <message>
        <source>Show the newest of these runs in Review</source>
        <translation>これらのうち最新のランを振り返りで表示</translation>
    </message>
    <message>
        <source>Files to look at, and why</source>
        <translation>確認が必要なファイルと理由</translation>
    </message>
    <message>
        <source>&amp;Copy the list</source>
        <translation>一覧をコピー(&amp;C)</translation>
    </message>
    <message>
        <source>Copy the list</source>
        <translation>一覧をコピー</translation>
    </message>
    <message>
        <source>Files to look at</source>
        <translation>確認が必要なファイル</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more are in the copied list.</source>
        <translation>
            <numerusform>ほかの%Ln件は、コピーした一覧にあります。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stridetick::app::ImportQuestion</name>
    <message>
        <source>Files are being imported</source>
        <translation>ファイルをインポート中です</translation>
    </message>
    <message>
        <source>What was taken stays, and the rest is left out if you close now. The window closes by itself once all is read.</source>
        <translation>今閉じると、取り込んだものは残り、残りは取り込まれません。すべて読み終えると、ウィンドウは自動で閉じます。</translation>
    </message>
    <message>
        <source>&amp;Keep the window open</source>
        <translation>ウィンドウを閉じない(&amp;K)</translation>
    </message>
    <message>
        <source>Keep the window open</source>
        <translation>ウィンドウを閉じない</translation>
    </message>
    <message>
        <source>Close and &amp;leave out the rest</source>
        <translation>残りを取り込まずに閉じる(&amp;L)</translation>
    </message>
    <message>
        <source>Close and leave out the rest</source>
        <translation>残りを取り込まずに閉じる</translation>
    </message>
    <message>
        <source>Files are still being read. %1</source>
        <translation>まだファイルを読んでいます。%1</translation>
    </message>
</context>
<context>
    <name>stridetick::app::ImportReader</name>
    <message>
        <source>There is no such file.</source>
        <translation>そのようなファイルはありません。</translation>
    </message>
    <message>
        <source>It is neither a file nor a folder.</source>
        <translation>ファイルでもフォルダーでもありません。</translation>
    </message>
    <message>
        <source>It is not a watch&apos;s file.</source>
        <translation>ウォッチのファイルではありません。</translation>
    </message>
</context>
<context>
    <name>stridetick::app::KeyMap</name>
    <message>
        <source>comma</source>
        <translation>コンマ</translation>
    </message>
    <message>
        <source>full stop</source>
        <translation>ピリオド</translation>
    </message>
    <message>
        <source>−</source>
        <translation>−</translation>
    </message>
    <message>
        <source>Page Up</source>
        <translation>Page Up</translation>
    </message>
    <message>
        <source>Page Down</source>
        <translation>Page Down</translation>
    </message>
    <message>
        <source>Escape</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Media Play/Pause</source>
        <translation>メディアの再生/一時停止</translation>
    </message>
    <message>
        <source>, </source>
        <translation>、</translation>
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
        <translation>キーを押してください…</translation>
    </message>
    <message>
        <source>Press a key</source>
        <translation>キーを押してください</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>What is on which key</source>
        <translation>キーの割り当て</translation>
    </message>
    <message>
        <source>Presenter remotes, foot pedals and media keys are keyboards: put what they send on what you need. While you tap, on Measure and in a check, Space, Enter, letters, Page Up and Down and media keys are taps, whatever they do elsewhere.</source>
        <translation>プレゼンター、フットペダル、メディアキーはキーボードと同じです。送られるキーを必要な操作に割り当ててください。「測定」とチェックのタップ中は、スペース、Enter、文字キー、Page Up、Page Down、メディアキーは、ほかでの割り当てに関係なくタップになります。</translation>
    </message>
    <message>
        <source>Nothing was changed.</source>
        <translation>何も変更していません。</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>変更…</translation>
    </message>
    <message>
        <source>Change the key</source>
        <translation>キーを変更</translation>
    </message>
    <message>
        <source>Add a key…</source>
        <translation>キーを追加…</translation>
    </message>
    <message>
        <source>Add a key</source>
        <translation>キーを追加</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>リセット</translation>
    </message>
    <message>
        <source>Reset the keys of this action</source>
        <translation>この操作のキーをリセット</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>すべてリセット</translation>
    </message>
    <message>
        <source>Reset all keys</source>
        <translation>すべてのキーをリセット</translation>
    </message>
    <message>
        <source>Take it over</source>
        <translation>ここに割り当てる</translation>
    </message>
    <message>
        <source>Take the key over from the other action</source>
        <translation>ほかの操作からこのキーを移す</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>そのまま</translation>
    </message>
    <message>
        <source>Leave the key where it is</source>
        <translation>キーをそのままにする</translation>
    </message>
    <message>
        <source>All keys are as they came.</source>
        <translation>すべてのキーが初期設定です。</translation>
    </message>
    <message>
        <source>no key</source>
        <translation>キーなし</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (changed)</source>
        <translation>%1 (変更済み)</translation>
    </message>
    <message>
        <source>%1 is a tap on Measure, and this works there too. Press another key, or this one with Ctrl.</source>
        <translation>%1 は「測定」ではタップになり、この操作は「測定」でも使います。別のキーか、Ctrl を加えたキーを押してください。</translation>
    </message>
    <message>
        <source>%1 is needed to move about, to press buttons or to close what is asked. Press another key.</source>
        <translation>%1 は、移動、ボタンの操作、または質問を閉じるために必要です。別のキーを押してください。</translation>
    </message>
    <message>
        <source>%1 does “%2” (%3) already. Take it over for “%4”?</source>
        <translation>%1 は既に「%2」(%3) に割り当てられています。「%4」に移しますか?</translation>
    </message>
    <message>
        <source>“%1” is on %2 now.</source>
        <translation>「%1」を %2 に割り当てました。</translation>
    </message>
    <message>
        <source>“%1” is on no key now.</source>
        <translation>「%1」のキーをなくしました。</translation>
    </message>
    <message>
        <source>“%1” is on %2: another action has the rest of its keys.</source>
        <translation>「%1」: %2。残りのキーは別の操作に割り当てられています。</translation>
    </message>
    <message>
        <source>“%1” is on %2, as it came.</source>
        <translation>「%1」: %2 (初期設定)。</translation>
    </message>
    <message>
        <source>“%1” is on %2. Press another key for it too. Escape cancels, Backspace or Delete takes its keys away.</source>
        <translation>「%1」: %2。追加するキーを押してください。Esc で中止、Backspace か Delete でキーの割り当てを外します。</translation>
    </message>
    <message>
        <source>“%1” is on %2. Press its new key. Escape cancels, Backspace or Delete takes its keys away.</source>
        <translation>「%1」: %2。新しいキーを押してください。Esc で中止、Backspace か Delete でキーの割り当てを外します。</translation>
    </message>
</context>
<context>
    <name>stridetick::app::LanguageCard</name>
    <message>
        <source>Language</source>
        <translation>言語</translation>
    </message>
    <message>
        <source>Language of the texts</source>
        <translation>表示する言語</translation>
    </message>
    <message>
        <source>As the desktop: %1</source>
        <translation>デスクトップと同じ: %1</translation>
    </message>
    <message>
        <source>Numbers, days and the first day of the week follow it, by the habits of your country.</source>
        <translation>数字、日付、週の始まりも、お住まいの国の習慣でこれに合わせます。</translation>
    </message>
</context>
<context>
    <name>stridetick::app::LogCard</name>
    <message>
        <source>Your log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>記録</translation>
    </message>
    <message>
        <source>File of the log</source>
        <translation>ログのファイル</translation>
    </message>
    <message>
        <source>&amp;Open the folder</source>
        <translation>フォルダーを開く(&amp;O)</translation>
    </message>
    <message>
        <source>Open the folder of the log</source>
        <translation>ログのフォルダーを開く</translation>
    </message>
    <message>
        <source>File</source>
        <translation>ファイル</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>バックアップ</translation>
    </message>
    <message>
        <source>Folder of the backups</source>
        <translation>バックアップのフォルダー</translation>
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
        <translation>ログを読んでいます…</translation>
    </message>
    <message>
        <source>%1, from %2 to %3</source>
        <translation>%1、%2〜%3</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>まだありません</translation>
    </message>
    <message>
        <source>Nothing of this run of the program will be kept: see the notice above.</source>
        <translation>今回の起動中の内容は保存されません。上のお知らせを見てください。</translation>
    </message>
    <message>
        <source>All on the disk.</source>
        <translation>すべてディスクに保存されています。</translation>
    </message>
    <message>
        <source>Being written: %1.</source>
        <translation>書き込み中: %1。</translation>
    </message>
    <message>
        <source>Not on the disk yet, kept in memory and tried again every second: %1 (%2).</source>
        <translation>まだディスクに書けておらず、メモリに保持して毎秒再試行しています: %1 (%2)。</translation>
    </message>
    <message>
        <source>The backup is made as soon as what waits is on the disk.</source>
        <translation>待っている内容をディスクに書き終えたら、バックアップを作ります。</translation>
    </message>
    <message>
        <source>Making a backup …</source>
        <translation>バックアップを作っています…</translation>
    </message>
    <message>
        <source>The backup is made, and was read again from end to end: %1</source>
        <translation>バックアップを作り、最後まで読み直して確かめました: %1</translation>
    </message>
    <message>
        <source>%1 Then try again.</source>
        <translation>%1その後、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 The log itself is not touched by this; a backup is tried again with your next entry.</source>
        <translation>%1ログ自体には影響ありません。次の記録のときにもう一度バックアップを試します。</translation>
    </message>
</context>
<context>
    <name>stridetick::app::LogExportController</name>
    <message>
        <source>%1 is the log itself: nothing was written. Choose another name.</source>
        <translation>「%1」はログそのものなので、何も書き込みませんでした。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>%1 is a folder: nothing was written. Choose another place.</source>
        <translation>「%1」はフォルダーなので、何も書き込みませんでした。別の場所を選んでください。</translation>
    </message>
    <message>
        <source>%1 is there already: nothing was written. Choose another folder, or replace what is there.</source>
        <translation>「%1」が既にあるので、何も書き込みませんでした。別のフォルダーを選ぶか、既存のものを置き換えてください。</translation>
    </message>
    <message>
        <source>%1 is written: %2, and all else that your log holds.</source>
        <translation>「%1」を書き出しました: %2と、ログのほかの内容すべて。</translation>
    </message>
    <message numerus="yes">
        <source>Written into the folder %1: sheets of your log, %Ln files.</source>
        <translation>
            <numerusform>フォルダー「%1」に書き出しました: ログの表、%Lnファイル。</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no run yet that has ended: nothing was written.</source>
        <translation>終わったランがまだないので、何も書き込みませんでした。</translation>
    </message>
    <message>
        <source>Written into the folder %1: %2, FIT.</source>
        <translation>フォルダー「%1」に書き出しました: %2、FIT。</translation>
    </message>
    <message>
        <source>Written into the folder %1: %2, TCX.</source>
        <translation>フォルダー「%1」に書き出しました: %2、TCX。</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>中止しました。</translation>
    </message>
    <message>
        <source>Your log is not open yet: see the notice above, and try again.</source>
        <translation>ログがまだ開いていません。上のお知らせを見て、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Without what waited to be written: %1.</source>
        <translation>書き込み待ちのものは含まれません: %1。</translation>
    </message>
    <message>
        <source>Your log</source>
        <translation>ログ</translation>
    </message>
    <message>
        <source>The log could not be written there (%1). Check the folder and the space on the disk, then try again.</source>
        <translation>ログをそこに書き込めませんでした (%1)。フォルダーとディスクの空きを確かめて、もう一度お試しください。</translation>
    </message>
</context>
<context>
    <name>stridetick::app::LogPage</name>
    <message>
        <source>Log and backups</source>
        <translation>ログとバックアップ</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>前のページに戻る</translation>
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
        <translation>160の意味は?(&amp;W)</translation>
    </message>
    <message>
        <source>What does 160 mean?</source>
        <translation>160の意味は?</translation>
    </message>
    <message>
        <source>Shows or hides what it means, with the sources</source>
        <translation>意味と出典の表示を切り替え</translation>
    </message>
    <message>
        <source>What it means: below it, 5 to 10 % more steps at the same speed are worth a try. In the lab they lowered the load on the knee, and at 10 % on the hip (Heiderscheit 2011, Lenhart 2014).</source>
        <translation>意味すること: これより低ければ、同じ速度で歩数を5〜10%増やしてみる価値があります。実験室では膝への負荷が、10%では股関節への負荷も下がりました (Heiderscheit 2011、Lenhart 2014)。</translation>
    </message>
    <message>
        <source>What it does not mean: that you get hurt below it, or that you do not above it. Of 37 studies two looked at injuries at all (Anderson 2022). Two studies called 164 or 166 and less low, for the runners that they looked at (Luedke 2016, Thakkar 2019); elite runners ran a world championship at 155 to 203 (Burns 2019). It changes with your speed and your height. No faster times, no cure and no prevention are promised, and this is not medical advice.</source>
        <translation>意味しないこと: これより低いとけがをする、高いとけがをしない、ということではありません。37の研究のうち、けがを調べたのは2つだけです (Anderson 2022)。2つの研究は、対象のランナーについて164以下または166以下を低いとしました (Luedke 2016、Thakkar 2019)。世界選手権のトップランナーは155〜203で走りました (Burns 2019)。速度と身長によって変わります。タイムの向上も、治癒も、予防も約束しません。これは医学的な助言ではありません。</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>出典:</translation>
    </message>
    <message>
        <source>160 steps a minute is a rule of thumb from advice to runners. Nobody has measured it as a limit.</source>
        <translation>160歩/分は、ランナー向けの助言にある目安です。限界値として測った人はいません。</translation>
    </message>
</context>
<context>
    <name>stridetick::app::MeasurePage</name>
    <message>
        <source>Measure</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>Too few taps to go on: the minute starts again with your next tap.</source>
        <translation>続けるにはタップが足りません。次のタップで1分間を始め直します。</translation>
    </message>
    <message>
        <source>Take &amp;back last tap</source>
        <translation>最後のタップを取り消す(&amp;B)</translation>
    </message>
    <message>
        <source>Take back the last tap</source>
        <translation>最後のタップを取り消す</translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <translation>最初から(&amp;O)</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>最初から</translation>
    </message>
    <message>
        <source>Good enough: sto&amp;p here</source>
        <translation>ここまでで十分: 終了(&amp;P)</translation>
    </message>
    <message>
        <source>Good enough: stop here</source>
        <translation>ここまでで十分: 終了</translation>
    </message>
    <message>
        <source>Who taps, and where</source>
        <translation>誰が、どこでタップするか</translation>
    </message>
    <message>
        <source>Best: a helper taps while you run easily, after at least 5 minutes. Alone: use a key or a presenter remote in reach on the treadmill&apos;s rail. Tap each time the same foot lands.</source>
        <translation>いちばんよい方法: 5分以上ゆっくり走ってから、走っている間に補助の人がタップします。1人の場合: トレッドミルの手すりで手の届くキーか、プレゼンター用リモコンを使います。同じ足が着地するたびにタップしてください。</translation>
    </message>
    <message>
        <source>Never reach for a mouse or a screen at speed.</source>
        <translation>走っている間は、マウスや画面に手を伸ばさないでください。</translation>
    </message>
    <message>
        <source>Got &amp;it</source>
        <translation>了解(&amp;I)</translation>
    </message>
    <message>
        <source>Got it: hide this advice</source>
        <translation>了解: この説明を隠す</translation>
    </message>
    <message>
        <source>Cadence changes with speed: use the same speed next time.</source>
        <translation>ピッチは速度によって変わります。次回も同じ速度で測ってください。</translation>
    </message>
    <message>
        <source>Treadmill &amp;speed of this measurement</source>
        <translation>この測定のトレッドミルの速度(&amp;S)</translation>
    </message>
    <message>
        <source>Treadmill &amp;speed (optional)</source>
        <translation>トレッドミルの速度 (任意)(&amp;S)</translation>
    </message>
    <message>
        <source>keep tapping</source>
        <translation>タップを続けて</translation>
    </message>
    <message>
        <source>uneven taps</source>
        <translation>タップが不揃い</translation>
    </message>
    <message>
        <source>steady</source>
        <translation>安定</translation>
    </message>
    <message numerus="yes">
        <source>seconds left</source>
        <translation>
            <numerusform>秒 (残り)</numerusform>
        </translation>
    </message>
    <message>
        <source>Taps: %1</source>
        <translation>タップ: %1</translation>
    </message>
    <message>
        <source>Tap each time one foot lands</source>
        <translation>片足が着地するたびにタップ</translation>
    </message>
    <message>
        <source>The click is on: what you tap now is not your own cadence, and makes no target. Stop the run first, or tap to compare.</source>
        <translation>クリック音が鳴っています。今タップするのは自分のピッチではなく、目標にはなりません。先にランを停止するか、比較のためにタップしてください。</translation>
    </message>
    <message>
        <source>Space, Enter, any letter, Page Up or Down, a media key, a click or a touch here. The minute starts with the first tap; a sound marks its start, its last five seconds and its end.</source>
        <translation>スペース、Enter、文字キー、Page Up、Page Down、メディアキー、またはここをクリックかタッチ。最初のタップで1分間が始まります。開始、最後の5秒、終了は音で知らせます。</translation>
    </message>
    <message>
        <source>%1 %2 spm</source>
        <translation>%1 %2歩/分</translation>
    </message>
    <message>
        <source>– spm</source>
        <translation>– 歩/分</translation>
    </message>
    <message>
        <source>Press Start over once more to start over.</source>
        <translation>もう一度「最初から」を押すと、最初からやり直します。</translation>
    </message>
    <message>
        <source>Press %1, or Start over, once more to start over.</source>
        <translation>もう一度 %1 か「最初から」を押すと、最初からやり直します。</translation>
    </message>
    <message>
        <source>%1; after ten taps, twice</source>
        <translation>%1 (10タップ以降は2回)</translation>
    </message>
</context>
<context>
    <name>stridetick::app::MeasureQuestion</name>
    <message numerus="yes">
        <source>The taps stopped after %n seconds. Keep what there is, or tap again?</source>
        <translation>
            <numerusform>%n秒でタップが止まりました。ここまでの分を残しますか、タップし直しますか?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Keep it</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>Tap &amp;again</source>
        <translation>タップし直す(&amp;A)</translation>
    </message>
    <message>
        <source>That is more than 220 steps a minute. Did you tap both feet?</source>
        <translation>220歩/分を超えています。両足をタップしましたか?</translation>
    </message>
    <message>
        <source>&amp;Yes, both feet</source>
        <translation>はい、両足です(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No, one foot</source>
        <translation>いいえ、片足です(&amp;N)</translation>
    </message>
    <message>
        <source>No runner takes so many steps a minute. Tap once for each landing of one foot. Nothing was stored.</source>
        <translation>これほど多い歩/分で走る人はいません。片足の着地ごとに1回タップしてください。何も保存していません。</translation>
    </message>
    <message>
        <source>Too few taps for a value. Tap each time one foot lands. Nothing was stored.</source>
        <translation>値を出すにはタップが少なすぎます。片足が着地するたびにタップしてください。何も保存していません。</translation>
    </message>
</context>
<context>
    <name>stridetick::app::MergeCard</name>
    <message>
        <source>Of what both have changed one is given up:</source>
        <translation>両方で変更され、一方を破棄するもの:</translation>
    </message>
    <message>
        <source>&amp;Keep the log as it is</source>
        <translation>ログをそのままにする(&amp;K)</translation>
    </message>
    <message>
        <source>Keep the log as it is</source>
        <translation>ログをそのままにする</translation>
    </message>
    <message>
        <source>&amp;Merge it</source>
        <translation>統合する(&amp;M)</translation>
    </message>
    <message>
        <source>Merge it</source>
        <translation>統合する</translation>
    </message>
    <message>
        <source>Merge another log</source>
        <translation>別のログを統合</translation>
    </message>
    <message>
        <source>What both logs have changed</source>
        <translation>両方のログで変更されたもの</translation>
    </message>
</context>
<context>
    <name>stridetick::app::MergeController</name>
    <message>
        <source>This file is the log itself. Choose another one.</source>
        <translation>このファイルはログそのものです。別のものを選んでください。</translation>
    </message>
    <message>
        <source>Reading %1 …</source>
        <translation>「%1」を読んでいます…</translation>
    </message>
    <message>
        <source>There is nothing to merge: your log has all of %1 already.</source>
        <translation>統合するものはありません。「%1」の内容はすべてログにあります。</translation>
    </message>
    <message>
        <source>Merge %1 into your log?</source>
        <translation>「%1」をログに統合しますか?</translation>
    </message>
    <message>
        <source>What your log holds now is kept first, as the backup %1, and can be restored.</source>
        <translation>今のログの内容は、先にバックアップ「%1」として残すので、復元できます。</translation>
    </message>
    <message>
        <source>Merging …</source>
        <translation>統合しています…</translation>
    </message>
    <message>
        <source>Merged %1. %2 What your log held before is kept as %3.</source>
        <translation>「%1」を統合しました。%2統合前のログの内容は「%3」として残してあります。</translation>
    </message>
    <message>
        <source>Nothing was merged (%1): your log is as it was. Check the space on the disk and the folder, then try again.</source>
        <translation>統合できませんでした (%1)。ログは元のままです。ディスクの空きとフォルダーを確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Your log has taken what %1 holds: %2 tells what that was.</source>
        <translation>ログに「%1」の内容を取り込みました。詳しくは「%2」を見てください。</translation>
    </message>
    <message>
        <source>Log and backups</source>
        <translation>ログとバックアップ</translation>
    </message>
</context>
<context>
    <name>stridetick::app::MinuteNews</name>
    <message>
        <source>The minute has started.</source>
        <translation>1分間が始まりました。</translation>
    </message>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>残り%n秒</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 steps a minute, %2.</source>
        <translation>%1 歩/分、%2。</translation>
    </message>
</context>
<context>
    <name>stridetick::app::MinuteQuestion</name>
    <message>
        <source>Not saved yet</source>
        <translation>未保存です</translation>
    </message>
    <message>
        <source>The minute that you tapped is not saved: answer the question first.</source>
        <translation>タップした1分間は保存されていません。先に質問に答えてください。</translation>
    </message>
    <message>
        <source>&amp;Stay</source>
        <translation>閉じない(&amp;S)</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>閉じない</translation>
    </message>
    <message>
        <source>&amp;Close anyway</source>
        <translation>それでも閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close anyway</source>
        <translation>それでも閉じる</translation>
    </message>
</context>
<context>
    <name>stridetick::app::MoreCard</name>
    <message>
        <source>Mor&amp;e</source>
        <translation>その他(&amp;E)</translation>
    </message>
    <message>
        <source>More about the plan</source>
        <translation>プランのその他の操作</translation>
    </message>
    <message>
        <source>Repeat this week</source>
        <translation>この週をやり直す</translation>
    </message>
    <message>
        <source>Go on all the same</source>
        <translation>それでも先に進む</translation>
    </message>
    <message>
        <source>Pause the plan</source>
        <translation>プランを一時停止</translation>
    </message>
    <message>
        <source>For illness, travel or an injury: the plan and your habit strength wait.</source>
        <translation>病気、旅行、けがのとき: プランと習慣の強さは待っています。</translation>
    </message>
    <message>
        <source>Run on these days</source>
        <translation>この曜日に走る</translation>
    </message>
    <message>
        <source>Begin a new plan</source>
        <translation>新しいプランを始める</translation>
    </message>
    <message>
        <source>End the plan</source>
        <translation>プランを終了</translation>
    </message>
    <message>
        <source>No, go on with it</source>
        <translation>いいえ、続けます</translation>
    </message>
    <message>
        <source>Yes, end the plan</source>
        <translation>はい、終了します</translation>
    </message>
    <message>
        <source>Repeat week %1</source>
        <translation>第%1週をやり直す</translation>
    </message>
    <message>
        <source>Finish without the quiet minutes</source>
        <translation>平常測定をせずに終える</translation>
    </message>
    <message>
        <source>Go on without the quiet minutes</source>
        <translation>平常測定をせずに続ける</translation>
    </message>
    <message>
        <source>Go on to week %1 all the same</source>
        <translation>それでも第%1週に進む</translation>
    </message>
    <message>
        <source>An ended plan is not taken up again. End it?</source>
        <translation>終了したプランは再開できません。終了しますか?</translation>
    </message>
    <message>
        <source>Yes, finish the plan</source>
        <translation>はい、終えます</translation>
    </message>
</context>
<context>
    <name>stridetick::app::MoveCard</name>
    <message>
        <source>Move your data</source>
        <translation>データの移動</translation>
    </message>
    <message>
        <source>As &amp;JSON…</source>
        <translation>JSON で(&amp;J)…</translation>
    </message>
    <message>
        <source>Export all as JSON</source>
        <translation>すべてを JSON でエクスポート</translation>
    </message>
    <message>
        <source>As &amp;CSV…</source>
        <translation>CSV で(&amp;C)…</translation>
    </message>
    <message>
        <source>Export all as CSV</source>
        <translation>すべてを CSV でエクスポート</translation>
    </message>
    <message>
        <source>As F&amp;IT…</source>
        <translation>FIT で(&amp;I)…</translation>
    </message>
    <message>
        <source>Export runs as FIT</source>
        <translation>ランを FIT でエクスポート</translation>
    </message>
    <message>
        <source>As TC&amp;X…</source>
        <translation>TCX で(&amp;X)…</translation>
    </message>
    <message>
        <source>Export runs as TCX</source>
        <translation>ランを TCX でエクスポート</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>エクスポートを中止</translation>
    </message>
    <message>
        <source>Re&amp;place what is there</source>
        <translation>既存のものを置き換える(&amp;P)</translation>
    </message>
    <message>
        <source>Replace what is there</source>
        <translation>既存のものを置き換える</translation>
    </message>
    <message>
        <source>&amp;Merge…</source>
        <translation>統合(&amp;M)…</translation>
    </message>
    <message>
        <source>Merge another log</source>
        <translation>別のログを統合</translation>
    </message>
    <message>
        <source>JSON holds all of your log, to be merged into another one; CSV is for a spreadsheet; FIT and TCX are for training logs. Merging takes what a log of another computer, a backup or a JSON file has; nothing doubles.</source>
        <translation>JSON はログの内容すべてで、別のログに統合できます。CSV は表計算ソフト用、FIT と TCX はトレーニングログ用です。統合では、別のコンピューターのログ、バックアップ、または JSON ファイルの内容を取り込みます。同じものが二重になることはありません。</translation>
    </message>
    <message>
        <source>Export all</source>
        <translation>すべてをエクスポート</translation>
    </message>
    <message>
        <source>Export runs</source>
        <translation>ランをエクスポート</translation>
    </message>
    <message>
        <source>Another log</source>
        <translation>別のログ</translation>
    </message>
    <message>
        <source>What both logs had changed</source>
        <translation>両方のログで変更されていたもの</translation>
    </message>
    <message>
        <source>Export all as CSV into a folder</source>
        <translation>すべてを CSV でフォルダーにエクスポート</translation>
    </message>
    <message>
        <source>Export runs as FIT into a folder</source>
        <translation>ランを FIT でフォルダーにエクスポート</translation>
    </message>
    <message>
        <source>Export runs as TCX into a folder</source>
        <translation>ランを TCX でフォルダーにエクスポート</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>書き込み済み</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>エクスポート</translation>
    </message>
    <message>
        <source>Logs (*.db *.json)</source>
        <translation>ログ (*.db *.json)</translation>
    </message>
    <message>
        <source>An export is being written: wait until that is done.</source>
        <translation>エクスポート中です。終わるまでお待ちください。</translation>
    </message>
</context>
<context>
    <name>stridetick::app::Mpris</name>
    <message>
        <source>%1 steps a minute</source>
        <translation>%1歩/分</translation>
    </message>
</context>
<context>
    <name>stridetick::app::NextDayCard</name>
    <message>
        <source>Pain today (keys 1 to 4)</source>
        <translation>今日の痛み (キー1〜4)</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Less</source>
        <translation>軽くなった</translation>
    </message>
    <message>
        <source>The same</source>
        <translation>同じ</translation>
    </message>
    <message>
        <source>Worse</source>
        <translation>悪化</translation>
    </message>
    <message>
        <source>It hurts at night or at &amp;rest</source>
        <translation>夜間や安静時に痛む(&amp;R)</translation>
    </message>
    <message>
        <source>It hurts at night or at rest</source>
        <translation>夜間や安静時に痛む</translation>
    </message>
    <message>
        <source>An &amp;Achilles was stiff or hurt this morning</source>
        <translation>今朝、アキレス腱がこわばったか痛んだ(&amp;A)</translation>
    </message>
    <message>
        <source>An Achilles was stiff or hurt this morning</source>
        <translation>今朝、アキレス腱がこわばったか痛んだ</translation>
    </message>
    <message>
        <source>Say first how the pain is today: keys 1 to 4.</source>
        <translation>先に今日の痛みを答えてください: キー1〜4。</translation>
    </message>
    <message>
        <source>Save (Enter)</source>
        <translation>保存 (Enter)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>How is it now, after the run of %1?</source>
        <translation>%1のランの後、今はどうですか?</translation>
    </message>
</context>
<context>
    <name>stridetick::app::NoticeBar</name>
    <message>
        <source>Notices</source>
        <translation>お知らせ</translation>
    </message>
    <message>
        <source>Hide</source>
        <translation>隠す</translation>
    </message>
    <message>
        <source>Hide this notice</source>
        <translation>このお知らせを隠す</translation>
    </message>
</context>
<context>
    <name>stridetick::app::Notifier</name>
    <message>
        <source>there is no session bus</source>
        <translation>セッションバスがありません</translation>
    </message>
</context>
<context>
    <name>stridetick::app::OutputCard</name>
    <message numerus="yes">
        <source>%1 (%n frames)</source>
        <translation>
            <numerusform>%1 (%nフレーム)</numerusform>
        </translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Play on</source>
        <translation>再生先</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>再検索</translation>
    </message>
    <message>
        <source>Look for outputs again</source>
        <translation>出力を再検索</translation>
    </message>
    <message>
        <source>Use the larger buffer</source>
        <translation>大きいバッファーを使う</translation>
    </message>
    <message>
        <source>Plugged something in?</source>
        <translation>何か接続しましたか?</translation>
    </message>
    <message>
        <source>While it is not there</source>
        <translation>見つからない間</translation>
    </message>
    <message>
        <source>Play on the default</source>
        <translation>既定の機器で鳴らす</translation>
    </message>
    <message>
        <source>Wait in silence</source>
        <translation>無音で待つ</translation>
    </message>
    <message>
        <source>Buffer</source>
        <translation>バッファー</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>検索中…</translation>
    </message>
    <message>
        <source>Nothing is open just now.</source>
        <translation>今は何も開いていません。</translation>
    </message>
    <message>
        <source>Open: %1. Buffer %2, latency %3.</source>
        <translation>使用中: %1。バッファー%2、遅延%3。</translation>
    </message>
    <message>
        <source>The sound has had gaps again and again: this computer does not keep up with the small buffer.</source>
        <translation>音が何度も途切れています。小さいバッファーではこのコンピューターが追いつきません。</translation>
    </message>
    <message>
        <source>Use %1</source>
        <translation>%1を使う</translation>
    </message>
    <message>
        <source>Larger where the sound has gaps; smaller where it comes late.</source>
        <translation>音が途切れるなら大きく、音が遅れるなら小さくします。</translation>
    </message>
    <message>
        <source>Open: %1. Buffer %2, latency not reported: tap along.</source>
        <translation>使用中: %1。バッファー%2、遅延は不明: 合わせてタップしてください。</translation>
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
        <translation>システムの既定</translation>
    </message>
    <message>
        <source>System default (now: %1)</source>
        <translation>システムの既定 (現在: %1)</translation>
    </message>
    <message>
        <source>%1 (not there now)</source>
        <translation>%1 (現在接続なし)</translation>
    </message>
</context>
<context>
    <name>stridetick::app::PageTabs</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>ラン</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>振り返り</translation>
    </message>
    <message>
        <source>The run is paused</source>
        <translation>ランは一時停止中です</translation>
    </message>
    <message>
        <source>A run is on</source>
        <translation>ランの実行中です</translation>
    </message>
</context>
<context>
    <name>stridetick::app::PatternCard</name>
    <message>
        <source>Pattern</source>
        <translation>パターン</translation>
    </message>
    <message>
        <source>Click on</source>
        <translation>鳴らす歩</translation>
    </message>
    <message>
        <source>Every step</source>
        <translation>毎歩</translation>
    </message>
    <message>
        <source>Left foot</source>
        <translation>左足</translation>
    </message>
    <message>
        <source>Right foot</source>
        <translation>右足</translation>
    </message>
    <message>
        <source>Every Nth step</source>
        <translation>N歩ごと</translation>
    </message>
    <message>
        <source>Every so many steps</source>
        <translation>鳴らす間隔 (歩)</translation>
    </message>
    <message>
        <source>Accent</source>
        <translation>アクセント</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Every 2nd step</source>
        <translation>2歩ごと</translation>
    </message>
    <message>
        <source>Every 3rd step</source>
        <translation>3歩ごと</translation>
    </message>
    <message>
        <source>Every 4th step</source>
        <translation>4歩ごと</translation>
    </message>
    <message>
        <source>A tone for each foot</source>
        <translation>左右の足で別の音</translation>
    </message>
    <message>
        <source>Feet apart, left and right</source>
        <translation>左右の足を離す</translation>
    </message>
    <message>
        <source>Count in</source>
        <translation>カウントイン</translation>
    </message>
    <message>
        <source>beats</source>
        <translation>拍</translation>
    </message>
    <message>
        <source>together</source>
        <translation>中央</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1%</translation>
    </message>
    <message>
        <source>An accent or a tone for each foot keeps left and right apart. The count in comes before the first step of a run.</source>
        <translation>アクセントか足ごとの音で、左右を区別できます。カウントインはランの最初の1歩の前に鳴ります。</translation>
    </message>
</context>
<context>
    <name>stridetick::app::PlanList</name>
    <message>
        <source>The weeks of the plan</source>
        <translation>プランの週</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Click, minutes</source>
        <translation>クリック音、分</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>実施</translation>
    </message>
    <message>
        <source>▸ %1, now</source>
        <translation>▸ %1、現在</translation>
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
        <translation>ラン中です。先に停止してください。</translation>
    </message>
    <message>
        <source>A minute is being tapped: finish it first.</source>
        <translation>測定中です。先に終えてください。</translation>
    </message>
    <message>
        <source>Files are being imported: wait for that, or cancel it, first.</source>
        <translation>ファイルをインポートしています。先に、終わるのを待つか、中止してください。</translation>
    </message>
    <message>
        <source>Your log is being restored or merged: wait until that is done.</source>
        <translation>ログを復元または統合しています。終わるまでお待ちください。</translation>
    </message>
    <message>
        <source>The window of %1, which would follow, is open already and comes to the front: close it first.</source>
        <translation>次に開くはずの「%1」のウィンドウは既に開いているため、前面に出します。先に閉じてください。</translation>
    </message>
    <message>
        <source>The window of %1 is open already; it comes to the front.</source>
        <translation>「%1」のウィンドウは既に開いています。前面に出します。</translation>
    </message>
    <message>
        <source>%1 is not deleted. %2</source>
        <translation>「%1」は削除していません。%2</translation>
    </message>
    <message>
        <source>Another program has the log open: try again when that has ended.</source>
        <translation>ほかのプログラムがログを開いています。そのプログラムが終わってから、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 is deleted. All of it lies in %2, and is erased when you erase that folder. To have it back, make a new runner and merge the log from there.</source>
        <translation>「%1」を削除しました。内容はすべて「%2」にあり、このフォルダーを消すと失われます。元に戻すには、新しいランナーを作り、そこからログを統合してください。</translation>
    </message>
    <message>
        <source>What is imported goes into the log of %1.</source>
        <translation>インポートした内容は%1のログに入ります。</translation>
    </message>
    <message>
        <source>%1 is deleted; the log lies in %2. %3 What is left is tried again whenever Stridetick starts.</source>
        <translation>「%1」を削除しました。ログは「%2」にあります。%3 残りは Stridetick を起動するたびに再試行します。</translation>
    </message>
</context>
<context>
    <name>stridetick::app::ProgrammeController</name>
    <message>
        <source>Your log is being restored or merged: go on when that is done.</source>
        <translation>ログを復元または統合しています。終わってから続けてください。</translation>
    </message>
    <message>
        <source>Your log cannot be read just now: the plan waits for it.</source>
        <translation>今はログを読めないため、プランはログを待っています。</translation>
    </message>
</context>
<context>
    <name>stridetick::app::PulseCard</name>
    <message>
        <source>Pulse</source>
        <translation>パルス</translation>
    </message>
    <message>
        <source>Show each step by</source>
        <translation>1歩ごとの表示</translation>
    </message>
    <message>
        <source>What the desktop asks for</source>
        <translation>デスクトップの設定に従う</translation>
    </message>
    <message>
        <source>A large flash</source>
        <translation>大きな点滅</translation>
    </message>
    <message>
        <source>A small disc</source>
        <translation>小さな円</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>表示しない</translation>
    </message>
    <message>
        <source>In full screen the edges of the screen flash with each step, so that you need not look at it. Above 180 steps a minute they flash with every other step, and never more than three times a second.</source>
        <translation>全画面表示では、画面の縁が1歩ごとに光るので、画面を見つめる必要がありません。180歩/分を超えると2歩に1回になり、1秒に3回より多く光ることはありません。</translation>
    </message>
    <message>
        <source>Your desktop asks for less motion: a small disc lights up with each step.</source>
        <translation>デスクトップが動きを減らす設定のため、1歩ごとに小さな円が光ります。</translation>
    </message>
    <message>
        <source>%1 Where the desktop asks for less motion it is a small disc.</source>
        <translation>%1デスクトップが動きを減らす設定の場合は、小さな円になります。</translation>
    </message>
    <message>
        <source>%1 Your desktop asks for less motion; you chose the flash all the same.</source>
        <translation>%1デスクトップは動きを減らす設定ですが、点滅が選ばれています。</translation>
    </message>
    <message>
        <source>A small disc lights up with each step.</source>
        <translation>1歩ごとに小さな円が光ります。</translation>
    </message>
    <message>
        <source>Steps are not shown. The time and the phase are.</source>
        <translation>1歩ごとの表示はしません。時間と段階は表示します。</translation>
    </message>
</context>
<context>
    <name>stridetick::app::ReminderLine</name>
    <message>
        <source>No longer remind me</source>
        <translation>今後は表示しない</translation>
    </message>
    <message>
        <source>No longer remind me of this</source>
        <translation>このリマインダーを今後は表示しない</translation>
    </message>
</context>
<context>
    <name>stridetick::app::RemindersCard</name>
    <message>
        <source>Reminders</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>One quiet line on the Review page, when there is something to say. Each can be put away for good there too.</source>
        <translation>伝えることがあるとき、「振り返り」ページに1行だけ控えめに表示します。そのページでも、種類ごとに今後表示しないようにできます。</translation>
    </message>
    <message>
        <source>The day on which your shoes were new</source>
        <translation>シューズを新しくした日</translation>
    </message>
    <message>
        <source>Shoes new on</source>
        <translation>新しいシューズの日</translation>
    </message>
    <message>
        <source>The distances that you note after your runs are added up from that day on.</source>
        <translation>その日から、ラン後にメモした距離を足していきます。</translation>
    </message>
</context>
<context>
    <name>stridetick::app::ReportController</name>
    <message>
        <source>From %1, %2, target %3</source>
        <translation>%1から、%2、目標%3</translation>
    </message>
</context>
<context>
    <name>stridetick::app::ReportView</name>
    <message>
        <source>There is no programme to report on yet. Begin one on the Today page.</source>
        <translation>レポートにするプログラムがまだありません。「今日」ページで始めてください。</translation>
    </message>
    <message>
        <source>The report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>プログラム</translation>
    </message>
    <message>
        <source>Your name, if it is to be there</source>
        <translation>お名前 (載せる場合)</translation>
    </message>
    <message>
        <source>if it is to be there; it is not kept</source>
        <translation>載せる場合のみ。保存されません</translation>
    </message>
    <message>
        <source>&amp;Save as PDF…</source>
        <translation>PDF で保存(&amp;S)…</translation>
    </message>
    <message>
        <source>Save the report as PDF</source>
        <translation>レポートを PDF で保存</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>印刷(&amp;P)…</translation>
    </message>
    <message>
        <source>Print the report</source>
        <translation>レポートを印刷</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>お名前</translation>
    </message>
    <message>
        <source>One page for your physiotherapist or doctor</source>
        <translation>理学療法士や医師に渡せる1ページ</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>「%1」として保存しました。</translation>
    </message>
    <message>
        <source>The page was handed to the printer.</source>
        <translation>ページをプリンターに送りました。</translation>
    </message>
    <message>
        <source>The printer took nothing. See whether it is on and connected, or save the page as PDF.</source>
        <translation>プリンターが何も受け取りませんでした。電源と接続を確かめるか、ページを PDF で保存してください。</translation>
    </message>
</context>
<context>
    <name>stridetick::app::RestoreCard</name>
    <message>
        <source>&amp;Keep the log as it is</source>
        <translation>ログをそのままにする(&amp;K)</translation>
    </message>
    <message>
        <source>Keep the log as it is</source>
        <translation>ログをそのままにする</translation>
    </message>
    <message>
        <source>&amp;Restore it</source>
        <translation>復元する(&amp;R)</translation>
    </message>
    <message>
        <source>Restore it</source>
        <translation>復元する</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>バックアップを復元</translation>
    </message>
    <message>
        <source>In the log now</source>
        <translation>今のログ</translation>
    </message>
    <message>
        <source>In the backup</source>
        <translation>バックアップ内</translation>
    </message>
    <message>
        <source>Measurements</source>
        <translation>測定</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>ラン</translation>
    </message>
    <message>
        <source>First entry</source>
        <translation>最初の記録</translation>
    </message>
    <message>
        <source>Newest entry</source>
        <translation>最新の記録</translation>
    </message>
</context>
<context>
    <name>stridetick::app::RestoreController</name>
    <message>
        <source>Not in this backup, and gone from the log: %1, since %2.</source>
        <translation>このバックアップになく、ログから消えるもの: %1、%2以降。</translation>
    </message>
    <message>
        <source>Not in the log now, and back in it: %1.</source>
        <translation>今のログになく、戻ってくるもの: %1。</translation>
    </message>
    <message numerus="yes">
        <source>%n entries that you changed since would be as they were before.</source>
        <translation>
            <numerusform>その後に変更した記録%n件が、変更前に戻ります。</numerusform>
        </translation>
    </message>
    <message>
        <source>The log holds the very same entries now.</source>
        <translation>今のログにも、まったく同じ記録があります。</translation>
    </message>
    <message>
        <source>Nothing was restored (%1): your log is as it was. Check the space on the disk and the folder, then try again.</source>
        <translation>復元できませんでした (%1)。ログは元のままです。ディスクの空きとフォルダーを確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Restore the backup of %1?</source>
        <translation>%1のバックアップを復元しますか?</translation>
    </message>
    <message>
        <source>This file is the log itself. Choose a backup.</source>
        <translation>このファイルはログそのものです。バックアップを選んでください。</translation>
    </message>
    <message>
        <source>Restore %1?</source>
        <translation>「%1」を復元しますか?</translation>
    </message>
    <message>
        <source>Reading the backup …</source>
        <translation>バックアップを読んでいます…</translation>
    </message>
    <message>
        <source>The backup cannot be compared with the log just now (%1). Try again.</source>
        <translation>今はバックアップとログを比べられません (%1)。もう一度お試しください。</translation>
    </message>
    <message>
        <source>What the log holds now is kept first, as the backup %1, and can be restored in the same way.</source>
        <translation>今のログの内容は、先にバックアップ「%1」として残すので、同じ方法で復元できます。</translation>
    </message>
    <message>
        <source>Restoring …</source>
        <translation>復元しています…</translation>
    </message>
    <message>
        <source>Restored. What the log held before is kept as %1.</source>
        <translation>復元しました。復元前のログの内容は「%1」として残してあります。</translation>
    </message>
    <message>
        <source>Your log is what %1 held. What it held before is kept in the folder of the backups as %2; %3 can restore it in the same way.</source>
        <translation>ログは「%1」の内容になりました。以前の内容はバックアップのフォルダーに「%2」として残してあり、「%3」から同じ方法で復元できます。</translation>
    </message>
    <message>
        <source>Log and backups</source>
        <translation>ログとバックアップ</translation>
    </message>
</context>
<context>
    <name>stridetick::app::ResultCard</name>
    <message>
        <source>Set a &amp;target</source>
        <translation>目標を設定(&amp;T)</translation>
    </message>
    <message>
        <source>Set a target</source>
        <translation>目標を設定</translation>
    </message>
    <message>
        <source>Measure &amp;again</source>
        <translation>もう一度測定(&amp;A)</translation>
    </message>
    <message>
        <source>Measure again</source>
        <translation>もう一度測定</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete this measurement</source>
        <translation>この測定を削除</translation>
    </message>
    <message>
        <source>Undo the deletion</source>
        <translation>削除を元に戻す</translation>
    </message>
    <message>
        <source>Two ways of reading these taps disagree by more than 1 step a minute: measure again before you trust this.</source>
        <translation>このタップの2通りの読み取りに、1歩/分を超える差があります。この値を使う前に、もう一度測定してください。</translation>
    </message>
    <message>
        <source>Very low: please measure again.</source>
        <translation>とても低い値です。もう一度測定してください。</translation>
    </message>
    <message>
        <source>Next: set a target 5 to 10 % higher and run to its click.</source>
        <translation>次は: 5〜10%高い目標を設定し、そのクリック音に合わせて走ります。</translation>
    </message>
    <message>
        <source>Next: hold 160 with the click, measure again, or take 5 % more.</source>
        <translation>次は: クリック音で160を維持するか、もう一度測定するか、5%上げます。</translation>
    </message>
    <message>
        <source>%1 strides a minute × 2</source>
        <translation>片足%1回/分 × 2</translation>
    </message>
    <message>
        <source>Deleted.</source>
        <translation>削除しました。</translation>
    </message>
    <message>
        <source>Saving …</source>
        <translation>保存中…</translation>
    </message>
    <message>
        <source>Saved in your log.</source>
        <translation>ログに保存しました。</translation>
    </message>
    <message>
        <source>Not kept: the log cannot be used. See the notice above.</source>
        <translation>保存されません。ログを使えません。上のお知らせを見てください。</translation>
    </message>
    <message>
        <source>Not saved yet: it is kept in memory and tried again.</source>
        <translation>まだ保存されていません。メモリに保持して再試行しています。</translation>
    </message>
    <message>
        <source>No raise needed, and none is proposed. If you like, run to a click at your own cadence: it can hold it when you tire or run downhill.</source>
        <translation>引き上げは不要で、提案もありません。よければ自分のピッチのクリック音で走りましょう。疲れたときや下りでは、クリック音でそのピッチを維持できます。</translation>
    </message>
    <message>
        <source>Acce&amp;pt %1 and go to Run</source>
        <translation>%1に決めてランへ(&amp;P)</translation>
    </message>
    <message>
        <source>Kee&amp;p %1 and go to Run</source>
        <translation>%1のままランへ(&amp;P)</translation>
    </message>
    <message>
        <source>Accept %1 steps a minute and go to Run</source>
        <translation>%1歩/分に決めてランへ</translation>
    </message>
    <message>
        <source>Keep %1 steps a minute and go to Run</source>
        <translation>%1歩/分のままランへ</translation>
    </message>
    <message>
        <source>%1 %2 spm</source>
        <comment>in large letters</comment>
        <translation>%1 %2歩/分</translation>
    </message>
    <message>
        <source>U&amp;ndo delete</source>
        <translation>削除を元に戻す(&amp;U)</translation>
    </message>
    <message>
        <source>Back to T&amp;oday</source>
        <translation>「今日」に戻る(&amp;O)</translation>
    </message>
    <message>
        <source>Back to Today</source>
        <translation>「今日」に戻る</translation>
    </message>
    <message>
        <source>A quiet minute of your plan. What follows from it is on Today.</source>
        <translation>プランの平常測定です。この結果で何が変わるかは「今日」に表示されます。</translation>
    </message>
</context>
<context>
    <name>stridetick::app::ReviewController</name>
    <message>
        <source>Your log is being restored or merged: change your entries when that is done.</source>
        <translation>ログを復元または統合しています。記録の変更は終わってからにしてください。</translation>
    </message>
    <message>
        <source>Undo: changed feet of the watch, run of %1</source>
        <translation>元に戻す: ウォッチの足の数え方の変更、%1のラン</translation>
    </message>
    <message>
        <source>Undo: changed measurement of %1</source>
        <translation>元に戻す: %1の測定の変更</translation>
    </message>
    <message>
        <source>Undo: changed run of %1</source>
        <translation>元に戻す: %1のランの変更</translation>
    </message>
    <message>
        <source>Undo: deleted measurement of %1</source>
        <translation>元に戻す: %1の測定の削除</translation>
    </message>
    <message>
        <source>Undo: deleted run of %1</source>
        <translation>元に戻す: %1のランの削除</translation>
    </message>
</context>
<context>
    <name>stridetick::app::ReviewPage</name>
    <message>
        <source>Review</source>
        <translation>振り返り</translation>
    </message>
    <message>
        <source>&amp;Measure my cadence</source>
        <translation>ピッチを測定(&amp;M)</translation>
    </message>
    <message>
        <source>Measure my cadence</source>
        <translation>ピッチを測定</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>週</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>グラフ</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>レポート</translation>
    </message>
    <message>
        <source>Import runs…</source>
        <translation>ランをインポート…</translation>
    </message>
    <message>
        <source>Import the runs of a watch</source>
        <translation>ウォッチのランをインポート</translation>
    </message>
    <message>
        <source>Reading your log …</source>
        <translation>ログを読んでいます…</translation>
    </message>
    <message>
        <source>Nothing here yet. Measure your cadence first: tap one foot for a minute. Each measurement and each run then shows up here, week by week.</source>
        <translation>まだ何もありません。まず、1分間片足をタップしてピッチを測りましょう。測定とランが、週ごとにここに表示されます。</translation>
    </message>
    <message>
        <source>Your weeks could not be read from the log. They are not gone: see the notice above.</source>
        <translation>ログから週を読めませんでした。なくなったわけではありません。上のお知らせを見てください。</translation>
    </message>
    <message>
        <source>%1; or drop the files on the window</source>
        <translation>%1、またはウィンドウにファイルをドロップ</translation>
    </message>
</context>
<context>
    <name>stridetick::app::RunExportBar</name>
    <message>
        <source>E&amp;xport this run…</source>
        <translation>このランをエクスポート(&amp;X)…</translation>
    </message>
    <message>
        <source>Export the selected run for a training log</source>
        <translation>選択したランをトレーニングログ用にエクスポート</translation>
    </message>
    <message>
        <source>Export this run</source>
        <translation>このランをエクスポート</translation>
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
        <translation>このランは進行中です。先に停止してください。</translation>
    </message>
    <message>
        <source>A run is being written: wait until that is done.</source>
        <translation>ランを書き出しています。終わるまでお待ちください。</translation>
    </message>
</context>
<context>
    <name>stridetick::app::RunExportController</name>
    <message>
        <source>%1 was not written: the ending of its name says the format, .fit or .tcx.</source>
        <translation>「%1」は書き込みませんでした。形式は名前の末尾 (.fit か .tcx) で決まります。</translation>
    </message>
    <message>
        <source>%1 is the log itself: nothing was written. Choose another name.</source>
        <translation>「%1」はログそのものなので、何も書き込みませんでした。別の名前を選んでください。</translation>
    </message>
    <message>
        <source>%1 was not written, as your log cannot be read just now: see the notice above, then try again.</source>
        <translation>今はログを読めないため、「%1」は書き込みませんでした。上のお知らせを見て、もう一度お試しください。</translation>
    </message>
    <message>
        <source>%1 is written.</source>
        <translation>「%1」を書き出しました。</translation>
    </message>
    <message>
        <source>%1 could not be written (%2). Check the folder and the space on the disk, then try again.</source>
        <translation>「%1」を書き込めませんでした (%2)。フォルダーとディスクの空きを確かめて、もう一度お試しください。</translation>
    </message>
    <message>
        <source>Writing %1 …</source>
        <translation>「%1」を書き出しています…</translation>
    </message>
</context>
<context>
    <name>stridetick::app::RunFigures</name>
    <message>
        <source>time</source>
        <translation>時間</translation>
    </message>
    <message>
        <source>steps heard</source>
        <translation>聞いた歩数</translation>
    </message>
    <message>
        <source>Practice so far: %1 of %2</source>
        <translation>ここまでの練習: %1 / %2</translation>
    </message>
</context>
<context>
    <name>stridetick::app::RunPage</name>
    <message>
        <source>Run</source>
        <translation>ラン</translation>
    </message>
    <message>
        <source>Chest pain, faintness or unusual breathlessness: stop. Get help now.</source>
        <translation>胸の痛み、気が遠くなる感じ、いつもと違う息切れ: 停止し、すぐに助けを求めてください。</translation>
    </message>
    <message>
        <source>&amp;Free run instead</source>
        <translation>代わりにフリーラン(&amp;F)</translation>
    </message>
    <message>
        <source>Free run instead</source>
        <translation>代わりにフリーラン</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>開始</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>一時停止</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>スキップ</translation>
    </message>
    <message>
        <source>Set a &amp;target</source>
        <translation>目標を設定(&amp;T)</translation>
    </message>
    <message>
        <source>Set a target</source>
        <translation>目標を設定</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>再開</translation>
    </message>
    <message>
        <source>Full screen</source>
        <translation>全画面表示</translation>
    </message>
    <message>
        <source>Full scr&amp;een</source>
        <translation>全画面表示(&amp;U)</translation>
    </message>
    <message>
        <source>Start all the same</source>
        <translation>それでも開始</translation>
    </message>
    <message>
        <source>With the click all the &amp;same</source>
        <translation>それでもクリック音を使う(&amp;S)</translation>
    </message>
    <message>
        <source>With the click all the same</source>
        <translation>それでもクリック音を使う</translation>
    </message>
    <message>
        <source>Start without the click</source>
        <translation>クリック音なしで開始</translation>
    </message>
</context>
<context>
    <name>stridetick::app::RunSoundBar</name>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Test &amp;sound</source>
        <translation>音のテスト(&amp;S)</translation>
    </message>
    <message>
        <source>Test sound</source>
        <translation>音のテスト</translation>
    </message>
    <message>
        <source>Volume of the click</source>
        <translation>クリック音の音量</translation>
    </message>
    <message>
        <source>Vo&amp;lume</source>
        <translation>音量(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Click settings</source>
        <translation>クリック音の設定(&amp;C)</translation>
    </message>
    <message>
        <source>Click settings</source>
        <translation>クリック音の設定</translation>
    </message>
    <message>
        <source>Muted</source>
        <translation>ミュート中</translation>
    </message>
    <message>
        <source>&amp;Mute</source>
        <translation>ミュート(&amp;M)</translation>
    </message>
</context>
<context>
    <name>stridetick::app::RunnerDialog</name>
    <message>
        <source>Name of the runner</source>
        <translation>ランナーの名前</translation>
    </message>
    <message>
        <source>N&amp;ame</source>
        <translation>名前(&amp;A)</translation>
    </message>
    <message>
        <source>New runner</source>
        <translation>新しいランナー</translation>
    </message>
    <message>
        <source>Each runner has a programme, a history and settings of their own; nothing of one is in another&apos;s window or exports. It is no lock: whoever uses this computer under your name can open all of them.</source>
        <translation>プログラム、履歴、設定はランナーごとに別々で、ほかのランナーのウィンドウやエクスポートには出ません。鍵ではありません。このコンピューターをあなたのユーザー名で使う人は、すべてを開けます。</translation>
    </message>
    <message>
        <source>&amp;Cancel</source>
        <translation>キャンセル(&amp;C)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>キャンセル</translation>
    </message>
    <message>
        <source>&amp;Begin</source>
        <translation>始める(&amp;B)</translation>
    </message>
    <message>
        <source>Begin as this runner</source>
        <translation>このランナーで始める</translation>
    </message>
    <message>
        <source>This runner</source>
        <translation>このランナー</translation>
    </message>
    <message>
        <source>The log is %1, with its backups beside it.</source>
        <translation>ログは「%1」で、バックアップは同じ場所にあります。</translation>
    </message>
    <message>
        <source>&amp;Delete…</source>
        <translation>削除(&amp;D)…</translation>
    </message>
    <message>
        <source>Delete this runner</source>
        <translation>このランナーを削除</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>閉じる(&amp;C)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>閉じる</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>名前を変更(&amp;R)</translation>
    </message>
    <message>
        <source>Rename this runner</source>
        <translation>このランナーの名前を変更</translation>
    </message>
    <message>
        <source>The only runner cannot be deleted.</source>
        <translation>ただ1人のランナーは削除できません。</translation>
    </message>
</context>
<context>
    <name>stridetick::app::RunnerMenu</name>
    <message>
        <source>R&amp;unner</source>
        <translation>ランナー(&amp;V)</translation>
    </message>
    <message>
        <source>This window has a log of its own, given by --log</source>
        <translation>このウィンドウは --log で指定された別のログを使っています</translation>
    </message>
    <message>
        <source>&amp;New runner…</source>
        <translation>新しいランナー(&amp;N)…</translation>
    </message>
    <message>
        <source>&amp;This runner…</source>
        <translation>このランナー(&amp;T)…</translation>
    </message>
</context>
<context>
    <name>stridetick::app::RunnerQuestion</name>
    <message>
        <source>Delete a runner</source>
        <translation>ランナーの削除</translation>
    </message>
    <message>
        <source>The log, its backups and the settings are moved into a folder of their own in %1. Nothing is erased there until you do that yourself. To have it all back, make a new runner and merge the log from that folder: see Log and backups.</source>
        <translation>ログ、バックアップ、設定を、「%1」の中の専用フォルダーに移します。自分で消すまで、そこから何も失われません。すべてを元に戻すには、新しいランナーを作り、そのフォルダーからログを統合してください (「ログとバックアップ」を参照)。</translation>
    </message>
    <message>
        <source>&amp;Keep</source>
        <translation>残す(&amp;K)</translation>
    </message>
    <message>
        <source>Keep this runner</source>
        <translation>このランナーを残す</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete this runner</source>
        <translation>このランナーを削除</translation>
    </message>
    <message>
        <source>Delete %1 and all that the log holds?
%2</source>
        <translation>「%1」とログの内容をすべて削除しますか?
%2</translation>
    </message>
</context>
<context>
    <name>stridetick::app::SafetyNotice</name>
    <message>
        <source>If you are injured, recently operated, pregnant with advice not to run, or have a heart or balance problem, ask a doctor or physiotherapist first. This app is not medical advice.</source>
        <translation>けがをしている方、最近手術を受けた方、妊娠中で走らないよう助言された方、心臓やバランスに問題のある方は、先に医師か理学療法士に相談してください。このアプリは医学的な助言ではありません。</translation>
    </message>
    <message>
        <source>I have &amp;read this</source>
        <translation>読みました(&amp;R)</translation>
    </message>
    <message>
        <source>I have read this</source>
        <translation>読みました</translation>
    </message>
</context>
<context>
    <name>stridetick::app::SessionCard</name>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Click only when a check is below the target</source>
        <translation>チェックが目標より下のときだけクリック音</translation>
    </message>
    <message>
        <source>Easy running first, no click</source>
        <translation>最初にゆっくり走る (クリック音なし)</translation>
    </message>
    <message>
        <source>min</source>
        <translation>分</translation>
    </message>
    <message>
        <source>Main part</source>
        <translation>本編</translation>
    </message>
    <message>
        <source>Click on and off in turn</source>
        <translation>クリック音を交互にオンとオフ</translation>
    </message>
    <message>
        <source>Click on for</source>
        <translation>オンの時間</translation>
    </message>
    <message>
        <source>Then off for</source>
        <translation>続くオフの時間</translation>
    </message>
    <message>
        <source>Begin at another tempo</source>
        <translation>別のテンポで始める</translation>
    </message>
    <message>
        <source>Begin at</source>
        <translation>始めのテンポ</translation>
    </message>
    <message>
        <source>steps a minute</source>
        <translation>歩/分</translation>
    </message>
    <message>
        <source>Reach the tempo in</source>
        <translation>到達までの時間</translation>
    </message>
    <message>
        <source>A silent last minute</source>
        <translation>最後の1分を無音に</translation>
    </message>
    <message>
        <source>Sound at start, changes and end</source>
        <translation>開始・切り替わり・終了の合図音</translation>
    </message>
    <message>
        <source>None</source>
        <translation>なし</translation>
    </message>
    <message>
        <source>Until Stop</source>
        <translation>停止するまで</translation>
    </message>
    <message>
        <source>8 steps</source>
        <translation>8歩</translation>
    </message>
    <message>
        <source>What you change here is for the next run.</source>
        <translation>ここでの変更は次のランから有効です。</translation>
    </message>
    <message>
        <source>Free runs are silent and go on until you stop them. Every 3 minutes a short sound asks for 20 seconds of taps; only where they are below your target, the click comes for 30 seconds. %1</source>
        <translation>フリーランは無音で、停止するまで続きます。3分ごとに短い音が20秒のタップを求め、目標より下のときだけ30秒間クリック音が鳴ります。%1</translation>
    </message>
    <message>
        <source>The run goes on until you stop it. %1</source>
        <translation>ランは停止するまで続きます。%1</translation>
    </message>
    <message>
        <source>While the click is off, keep the beat you just heard. The silent last minute is added after the main part, unless that ends with the click off for as long. %1</source>
        <translation>クリック音が消えている間は、今聞いたリズムを保ちましょう。無音の最後の1分は、本編が同じ長さ以上のオフで終わる場合を除き、本編の後に加わります。%1</translation>
    </message>
    <message>
        <source>While the click is off, keep the beat you just heard. %1</source>
        <translation>クリック音が消えている間は、今聞いたリズムを保ちましょう。%1</translation>
    </message>
</context>
<context>
    <name>stridetick::app::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>設定</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>クリック音</translation>
    </message>
    <message>
        <source>Session</source>
        <translation>セッション</translation>
    </message>
    <message>
        <source>Output</source>
        <translation>出力</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>キー</translation>
    </message>
    <message>
        <source>Reminders</source>
        <translation>リマインダー</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Back to the page before</source>
        <translation>前のページに戻る</translation>
    </message>
</context>
<context>
    <name>stridetick::app::SoundCard</name>
    <message>
        <source>Sound</source>
        <translation>音</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>音量</translation>
    </message>
    <message>
        <source>Boost: up to 12 dB louder</source>
        <translation>増幅: 最大+12 dB</translation>
    </message>
    <message>
        <source>Loud clicks for long harm your hearing: turn up only as far as the treadmill asks for. Peaks are limited; far up, the click gets harsher.</source>
        <translation>大きなクリック音を長く聞くと耳を傷めます。トレッドミルに負けない程度までにしてください。ピークは抑えられ、大きく上げると音がきつくなります。</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>クリック音</translation>
    </message>
    <message>
        <source>Tick</source>
        <translation>ティック</translation>
    </message>
    <message>
        <source>Snap</source>
        <translation>スナップ</translation>
    </message>
    <message>
        <source>Wood</source>
        <translation>ウッド</translation>
    </message>
    <message>
        <source>Knock</source>
        <translation>ノック</translation>
    </message>
    <message>
        <source>Bell</source>
        <translation>ベル</translation>
    </message>
    <message>
        <source>Beep</source>
        <translation>ビープ</translation>
    </message>
    <message>
        <source>My own sample</source>
        <translation>自分のサンプル音</translation>
    </message>
    <message>
        <source>My own sample…</source>
        <translation>自分のサンプル音…</translation>
    </message>
    <message>
        <source>Choose my own sample</source>
        <translation>自分のサンプル音を選ぶ</translation>
    </message>
    <message>
        <source>WAV, FLAC, Ogg or MP3, 1 second at most</source>
        <translation>WAV、FLAC、Ogg、MP3、1秒以内</translation>
    </message>
    <message>
        <source>Own sample</source>
        <translation>自分のサンプル音</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>試聴</translation>
    </message>
    <message>
        <source>Try the click</source>
        <translation>クリック音を試聴</translation>
    </message>
    <message>
        <source>Listen</source>
        <translation>確認</translation>
    </message>
    <message>
        <source>Sounds (*.wav *.flac *.ogg *.mp3)</source>
        <translation>音声 (*.wav *.flac *.ogg *.mp3)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>すべてのファイル (*)</translation>
    </message>
    <message>
        <source>Reading the file …</source>
        <translation>ファイルを読んでいます…</translation>
    </message>
    <message>
        <source>Choose a file with the button above first.</source>
        <translation>先に上のボタンでファイルを選んでください。</translation>
    </message>
    <message>
        <source>The click is muted: “%1” on the Run page turns it on.</source>
        <translation>クリック音はミュート中です。「ラン」ページの「%1」で鳴ります。</translation>
    </message>
    <message>
        <source>Mute</source>
        <translation>ミュート</translation>
    </message>
    <message>
        <source>Can be tried once the sound device is open, while no run is on.</source>
        <translation>音声機器が開いていて、ラン中でなければ試せます。</translation>
    </message>
</context>
<context>
    <name>stridetick::app::SpeedField</name>
    <message>
        <source>Treadmill &amp;speed (optional)</source>
        <translation>トレッドミルの速度 (任意)(&amp;S)</translation>
    </message>
    <message>
        <source>Treadmill speed, optional</source>
        <translation>トレッドミルの速度 (任意)</translation>
    </message>
    <message>
        <source>Not a pace. Type minutes and seconds such as 6:00, or leave this empty.</source>
        <translation>ペースではありません。分と秒で入力するか (例: 6:00)、空欄にしてください。</translation>
    </message>
    <message>
        <source>Not a treadmill speed. Type a number such as 9.5, or leave this empty.</source>
        <translation>トレッドミルの速度ではありません。数字で入力するか (例: 9.5)、空欄にしてください。</translation>
    </message>
</context>
<context>
    <name>stridetick::app::StartCard</name>
    <message>
        <source>M&amp;easure a minute</source>
        <translation>1分間測定(&amp;E)</translation>
    </message>
    <message>
        <source>Measure a minute</source>
        <translation>1分間測定</translation>
    </message>
    <message>
        <source>Another target</source>
        <translation>別の目標</translation>
    </message>
    <message>
        <source>Keep the plan that is on</source>
        <translation>今のプランを続ける</translation>
    </message>
    <message>
        <source>A plan of four or six weeks</source>
        <translation>4週間または6週間のプラン</translation>
    </message>
    <message>
        <source>Six weeks</source>
        <translation>6週間</translation>
    </message>
    <message>
        <source>Four weeks</source>
        <translation>4週間</translation>
    </message>
    <message>
        <source>Gentle start</source>
        <translation>ゆるやかなスタート</translation>
    </message>
    <message>
        <source>Your target of %1 is more than 10 % above your own %2. A plan goes no higher than 10 %, which is %3: that is what it starts with.</source>
        <translation>目標の%1は、自分のピッチ%2より10%を超えて高くなっています。プランで上げるのは10%まで、つまり%3までなので、その値で始めます。</translation>
    </message>
    <message>
        <source>Target: %1, your own cadence. The click fades while you keep it; there is no raise, so no gain is tested.</source>
        <translation>目標: %1 (自分のピッチ)。それを保ちながら、クリック音を減らしていきます。引き上げがないため、伸びは調べません。</translation>
    </message>
    <message>
        <source>Target: %1, which is %2 above your own %3.</source>
        <translation>目標: %1。自分のピッチ%3より%2高い値です。</translation>
    </message>
    <message>
        <source>No, not yet</source>
        <translation>いいえ、まだです</translation>
    </message>
    <message>
        <source>A few short sessions a week, inside runs that you do anyway. The click is always on at first and fades week by week. The aim is that your feet keep the cadence without it.</source>
        <translation>いつものランの中で行う、週に数回の短いセッションです。クリック音は最初は常に鳴り、週ごとに減っていきます。クリック音がなくても足がピッチを保つことを目指します。</translation>
    </message>
    <message>
        <source>Reading your log …</source>
        <translation>ログを読んでいます…</translation>
    </message>
    <message>
        <source>First measure your own cadence: one minute of tapping.</source>
        <translation>まず自分のピッチを測りましょう: 1分間のタップです。</translation>
    </message>
    <message>
        <source>It rests on a minute within a day of the click, which may still have been in your feet: a minute after a day without it makes a fairer start.</source>
        <translation>クリック音から1日以内の測定に基づいており、足に残っていたかもしれません。1日クリック音なしで過ごした後に測ると、より正確な出発点になります。</translation>
    </message>
    <message>
        <source>It rests on one day. Cadence differs by ±2.3 % from day to day: a minute on a second day before you begin makes a fairer start.</source>
        <translation>1日分の測定に基づいています。ピッチは日によって±2.3%変わります。始める前に別の日にもう1回測ると、より正確な出発点になります。</translation>
    </message>
    <message>
        <source>It rests on the mean of two days.</source>
        <translation>2日分の平均に基づいています。</translation>
    </message>
    <message numerus="yes">
        <source>Six weeks, %n sessions of 15 to 30 minutes</source>
        <translation>
            <numerusform>6週間、15〜30分のセッション%n回</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Four weeks, %n sessions of 15 to 30 minutes</source>
        <translation>
            <numerusform>4週間、15〜30分のセッション%n回</numerusform>
        </translation>
    </message>
    <message>
        <source>The plan that was stopped for pain is not taken up again with this. Have you been told that you may run again?</source>
        <translation>これを始めると、痛みで停止したプランは再開できません。また走ってよいと言われましたか?</translation>
    </message>
    <message>
        <source>The plan that is on ends with this, and is not taken up again. Begin a new one?</source>
        <translation>これを始めると、今のプランは終了し、再開できません。新しいプランを始めますか?</translation>
    </message>
    <message>
        <source>&amp;Begin the plan</source>
        <translation>プランを始める(&amp;B)</translation>
    </message>
    <message>
        <source>I have been told that I may run again: begin</source>
        <translation>また走ってよいと言われました: 始める</translation>
    </message>
    <message>
        <source>End it and begin</source>
        <translation>終了して始める</translation>
    </message>
    <message>
        <source>Gentle start: week 1 at %1, %2 above your own, then the target</source>
        <translation>ゆるやかなスタート: 第1週は%1 (自分のピッチより%2高い)、その後は目標</translation>
    </message>
    <message>
        <source>What you said of your last run asks for a doctor&apos;s word first. Have you been told that you may run again?</source>
        <translation>前回のランの回答により、まず医師の確認が必要です。また走ってよいと言われましたか?</translation>
    </message>
</context>
<context>
    <name>stridetick::app::TapPad</name>
    <message>
        <source>Tap pad</source>
        <translation>タップパッド</translation>
    </message>
</context>
<context>
    <name>stridetick::app::TargetPage</name>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>&amp;Measure</source>
        <translation>測定(&amp;M)</translation>
    </message>
    <message>
        <source>Go to Measure</source>
        <translation>測定へ</translation>
    </message>
    <message>
        <source>&amp;Raise my cadence</source>
        <translation>ピッチを上げる(&amp;R)</translation>
    </message>
    <message>
        <source>Raise my cadence</source>
        <translation>ピッチを上げる</translation>
    </message>
    <message>
        <source>Raise, 5 to 10 percent</source>
        <translation>引き上げ、5〜10%</translation>
    </message>
    <message>
        <source>Hold my &amp;own cadence</source>
        <translation>自分のピッチを維持(&amp;O)</translation>
    </message>
    <message>
        <source>Hold my own cadence</source>
        <translation>自分のピッチを維持</translation>
    </message>
    <message>
        <source>T&amp;ype a target</source>
        <translation>目標を入力(&amp;Y)</translation>
    </message>
    <message>
        <source>Type a target</source>
        <translation>目標を入力</translation>
    </message>
    <message>
        <source>Target in steps a minute</source>
        <translation>目標 (歩/分)</translation>
    </message>
    <message>
        <source>spm</source>
        <translation>歩/分</translation>
    </message>
    <message>
        <source>Use this target</source>
        <translation>この目標を使う</translation>
    </message>
    <message>
        <source>&amp;Go to Run</source>
        <translation>ランへ(&amp;G)</translation>
    </message>
    <message>
        <source>Go to Run</source>
        <translation>ランへ</translation>
    </message>
    <message>
        <source>No measurement to build on yet</source>
        <translation>もとになる測定がまだありません</translation>
    </message>
    <message>
        <source>Reading your log …</source>
        <translation>ログを読んでいます…</translation>
    </message>
    <message>
        <source>Tap a whole minute first, or type a target if you know it.</source>
        <translation>先に丸1分間タップするか、分かっていれば目標を入力してください。</translation>
    </message>
    <message>
        <source>Your cadence: %1 %2 spm. %3</source>
        <translation>あなたのピッチ: %1 %2歩/分。%3</translation>
    </message>
    <message>
        <source>Your two measurements of that day differ by more than 4 spm. Measure a third time: the middle one will count.</source>
        <translation>その日の2回の測定に、4歩/分を超える差があります。3回目を測定してください。中央の値を使います。</translation>
    </message>
    <message>
        <source>From %1.</source>
        <translation>もと: %1。</translation>
    </message>
    <message>
        <source>%1 asked, rounded up to a whole step. 5 to 10 % is %2 to %3 spm</source>
        <translation>希望は%1、1歩単位に切り上げ。5〜10%は%2〜%3歩/分</translation>
    </message>
    <message>
        <source>%1 spm</source>
        <translation>%1歩/分</translation>
    </message>
    <message>
        <source>%1 a minute on one foot</source>
        <translation>片足で%1回/分</translation>
    </message>
    <message>
        <source>Your plan runs at %1, from a baseline of %2. This target is for free runs only.</source>
        <translation>プランは目標%1、基準%2で進行中です。この目標はフリーラン専用です。</translation>
    </message>
    <message>
        <source>In use now: %1 spm (%2)</source>
        <translation>使用中: %1歩/分 (%2)</translation>
    </message>
    <message>
        <source>The click holds this cadence for you when you tire or run downhill.</source>
        <translation>疲れたときや下りで、クリック音がこのピッチを保ちます。</translation>
    </message>
    <message>
        <source>%1 above your own %2: in the lab, 5 to 10 % more steps lower the load on knee and hip, and most runners can follow.</source>
        <translation>自分のピッチ%2より%1高い値です。実験室では、歩数が5〜10%増えると膝と股関節への負荷が下がり、ほとんどのランナーがついていけます。</translation>
    </message>
    <message>
        <source>That is still under 160; the next step comes after you have kept this one.</source>
        <translation>それでもまだ160未満です。次の段階は、これが定着してからです。</translation>
    </message>
    <message>
        <source>Use this &amp;target</source>
        <translation>この目標を使う(&amp;U)</translation>
    </message>
</context>
<context>
    <name>stridetick::app::TaskCard</name>
    <message>
        <source>A quiet minute first</source>
        <translation>先に平常測定</translation>
    </message>
    <message>
        <source>No, go on with it</source>
        <translation>いいえ、続けます</translation>
    </message>
    <message>
        <source>Yes, finish it</source>
        <translation>はい、終えます</translation>
    </message>
    <message>
        <source>Yes, finish the plan</source>
        <translation>はい、終えます</translation>
    </message>
    <message>
        <source>A run is on</source>
        <translation>ランの実行中です</translation>
    </message>
    <message>
        <source>&amp;Back to the run</source>
        <translation>ランに戻る(&amp;B)</translation>
    </message>
    <message>
        <source>Take the plan up again</source>
        <translation>プランを再開する</translation>
    </message>
    <message>
        <source>I have been told that I may run again</source>
        <translation>また走ってよいと言われました</translation>
    </message>
</context>
<context>
    <name>stridetick::app::TempoRow</name>
    <message>
        <source>steps a minute</source>
        <translation>歩/分</translation>
    </message>
    <message numerus="yes">
        <source>%n steps a minute slower</source>
        <translation>
            <numerusform>%n歩/分遅く</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps a minute faster</source>
        <translation>
            <numerusform>%n歩/分速く</numerusform>
        </translation>
    </message>
    <message>
        <source>More than 10 % above your baseline asks a lot of calves and lungs.</source>
        <translation>基準より10%を超えて高くすると、ふくらはぎと肺に大きな負担がかかります。</translation>
    </message>
</context>
<context>
    <name>stridetick::app::TodayPage</name>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Change what you said</source>
        <translation>回答を変更</translation>
    </message>
    <message>
        <source>Last decision</source>
        <translation>最後の決定</translation>
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
        <translation>ウォッチによる分ごとのピッチ</translation>
    </message>
    <message>
        <source>minute</source>
        <translation>分</translation>
    </message>
    <message>
        <source>spm</source>
        <translation>歩/分</translation>
    </message>
</context>
<context>
    <name>stridetick::app::TraceView</name>
    <message>
        <source>The &amp;watch counted one foot: double it</source>
        <translation>ウォッチは片足を数えた: 2倍にする(&amp;W)</translation>
    </message>
    <message>
        <source>minute in the band</source>
        <translation>許容範囲内の1分</translation>
    </message>
    <message>
        <source>minute outside it</source>
        <translation>許容範囲外の1分</translation>
    </message>
    <message>
        <source>target, with its band of 3 % either side</source>
        <translation>目標と許容範囲 (上下3%)</translation>
    </message>
    <message>
        <source>The watch counted one foot: double it</source>
        <translation>ウォッチは片足を数えた: 2倍にする</translation>
    </message>
</context>
<context>
    <name>stridetick::app::WakeLock</name>
    <message>
        <source>no session bus</source>
        <translation>セッションバスがありません</translation>
    </message>
    <message>
        <source>A run or a measurement is on</source>
        <translation>ランまたは測定の実行中</translation>
    </message>
</context>
<context>
    <name>stridetick::app::WeekEntries</name>
    <message>
        <source>Measurements, targets, runs and programme of the week</source>
        <translation>その週の測定、目標、ラン、プログラム</translation>
    </message>
    <message>
        <source>Ed&amp;it</source>
        <translation>編集(&amp;I)</translation>
    </message>
    <message>
        <source>Edit the selected entry</source>
        <translation>選択した記録を編集</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>削除(&amp;D)</translation>
    </message>
    <message>
        <source>Delete the selected entry</source>
        <translation>選択した記録を削除</translation>
    </message>
    <message>
        <source>Red&amp;o</source>
        <translation>やり直す(&amp;O)</translation>
    </message>
    <message>
        <source>Do again what was undone last</source>
        <translation>最後に元に戻した操作をやり直す</translation>
    </message>
    <message>
        <source>A step of the programme stays as it was taken.</source>
        <translation>プログラムの経過は、決まったときのまま残ります。</translation>
    </message>
    <message>
        <source>Nothing was measured or run in this week.</source>
        <translation>この週には測定もランもありません。</translation>
    </message>
    <message>
        <source>Select a measurement or a run first.</source>
        <translation>先に測定かランを選択してください。</translation>
    </message>
    <message>
        <source>F2</source>
        <translation>F2</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Delete</translation>
    </message>
</context>
<context>
    <name>stridetick::app::WeekList</name>
    <message>
        <source>Weeks, newest first</source>
        <translation>週、新しい順</translation>
    </message>
    <message>
        <source>Week from</source>
        <translation>週の初日</translation>
    </message>
    <message>
        <source>Quiet</source>
        <translation>平常</translation>
    </message>
    <message>
        <source>Carry-over</source>
        <translation>余韻</translation>
    </message>
    <message>
        <source>Paced</source>
        <translation>同調</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>目標</translation>
    </message>
    <message>
        <source>Runs</source>
        <translation>ラン</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>ラン</translation>
    </message>
    <message>
        <source>Click</source>
        <translation>クリック音</translation>
    </message>
    <message>
        <source>Watch</source>
        <translation>ウォッチ</translation>
    </message>
    <message>
        <source>watch: the median of the runs that a watch saw, minute by minute</source>
        <translation>ウォッチ: ウォッチが記録したランの、分ごとの値の中央値</translation>
    </message>
    <message>
        <source>This week</source>
        <translation>今週</translation>
    </message>
</context>
<context>
    <name>stridetick::app::WeeksView</name>
    <message>
        <source>&amp;Earlier weeks</source>
        <translation>前の週(&amp;E)</translation>
    </message>
    <message>
        <source>Earlier weeks</source>
        <translation>前の週</translation>
    </message>
    <message>
        <source>&amp;Later weeks</source>
        <translation>後の週(&amp;L)</translation>
    </message>
    <message>
        <source>Later weeks</source>
        <translation>後の週</translation>
    </message>
    <message>
        <source>Weeks from %1</source>
        <translation>%1からの週</translation>
    </message>
    <message>
        <source>This week – measured: %1, runs: %2, with the click: %3</source>
        <translation>今週 – 測定: %1、ラン: %2、クリック音あり: %3</translation>
    </message>
    <message>
        <source>, watch: %1 spm</source>
        <translation>、ウォッチ: %1歩/分</translation>
    </message>
    <message>
        <source>Steps a minute. Quiet: no click for 24 hours. Carry-over: no click, but one within 24 hours. Paced: with the click.</source>
        <translation>単位は歩/分。平常: 24時間クリック音なし。余韻: クリック音なし、ただし24時間以内に聞いた。同調: クリック音あり。</translation>
    </message>
    <message>
        <source>Watch: the median of the runs, by the runner&apos;s watch.</source>
        <translation>ウォッチ: ランナーのウォッチによる、ランの中央値。</translation>
    </message>
</context>
<context>
    <name>stridetick::app::WindowCard</name>
    <message>
        <source>Window</source>
        <translation>ウィンドウ</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>外観</translation>
    </message>
    <message>
        <source>As the desktop</source>
        <translation>デスクトップに合わせる</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>ライト</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>ダーク</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>ハイコントラスト</translation>
    </message>
    <message>
        <source>Speed in</source>
        <translation>速度の単位</translation>
    </message>
    <message>
        <source>As the treadmill shows it. Distances follow: km or miles.</source>
        <translation>トレッドミルの表示に合わせます。距離もこれに従い、km かマイルになります。</translation>
    </message>
</context>
<context>
    <name>stridetick::app::YearMap</name>
    <message>
        <source>Days of the year</source>
        <translation>1年の日々</translation>
    </message>
</context>
<context>
    <name>stridetick::app::YearView</name>
    <message>
        <source>Year &amp;before</source>
        <translation>前の年(&amp;B)</translation>
    </message>
    <message>
        <source>Year before</source>
        <translation>前の年</translation>
    </message>
    <message>
        <source>&amp;Next year</source>
        <translation>次の年(&amp;N)</translation>
    </message>
    <message>
        <source>Next year</source>
        <translation>次の年</translation>
    </message>
    <message>
        <source>run of less than 20 min</source>
        <translation>20分未満のラン</translation>
    </message>
    <message>
        <source>20 min or more</source>
        <translation>20分以上</translation>
    </message>
    <message>
        <source>40 min or more</source>
        <translation>40分以上</translation>
    </message>
    <message>
        <source>rest day of a programme</source>
        <translation>プログラムの休養日</translation>
    </message>
    <message>
        <source>training day without a run</source>
        <translation>ランのないトレーニング日</translation>
    </message>
    <message>
        <source>programme paused or stopped</source>
        <translation>プログラムの一時停止または停止</translation>
    </message>
    <message>
        <source>no run, no programme</source>
        <translation>ランもプログラムもなし</translation>
    </message>
    <message>
        <source>with a refresher</source>
        <translation>おさらいあり</translation>
    </message>
    <message>
        <source>quiet minute weeks after the end</source>
        <translation>終了後の平常測定</translation>
    </message>
    <message>
        <source>Arrow keys go from day to day, Enter or a click opens the week.</source>
        <translation>矢印キーで日を移動し、Enter かクリックでその週を開きます。</translation>
    </message>
    <message>
        <source>Days with a run: %1. Time run: %2. Training days without a run: %3; one missed day changes little.</source>
        <translation>ランのある日: %1。走った時間: %2。ランのないトレーニング日: %3。1日休んでもほとんど変わりません。</translation>
    </message>
</context>
</TS>
