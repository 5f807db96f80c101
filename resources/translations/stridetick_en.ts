<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CheckWords</name>
    <message numerus="yes">
        <source>%n taps</source>
        <translation>
            <numerusform>%n tap</numerusform>
            <numerusform>%n taps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EntryWords</name>
    <message numerus="yes">
        <source>, click heard %1, %Ln steps</source>
        <translation>
            <numerusform>, click heard %1, %Ln step</numerusform>
            <numerusform>, click heard %1, %Ln steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ImportSummary</name>
    <message numerus="yes">
        <source>%Ln new runs</source>
        <translation>
            <numerusform>%Ln new run</numerusform>
            <numerusform>%Ln new runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln added to the runs of their time</source>
        <translation>
            <numerusform>%Ln added to the run of its time</numerusform>
            <numerusform>%Ln added to the runs of their time</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln there already</source>
        <translation>
            <numerusform>%Ln there already</numerusform>
            <numerusform>%Ln there already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln deleted before</source>
        <translation>
            <numerusform>%Ln deleted before</numerusform>
            <numerusform>%Ln deleted before</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not runs</source>
        <translation>
            <numerusform>%Ln not a run</numerusform>
            <numerusform>%Ln not runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln unreadable</source>
        <translation>
            <numerusform>%Ln unreadable</numerusform>
            <numerusform>%Ln unreadable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln logs</source>
        <translation>
            <numerusform>%Ln log</numerusform>
            <numerusform>%Ln logs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs were deleted here before, and stay deleted.</source>
        <translation>
            <numerusform>%Ln run was deleted here before, and stays deleted.</numerusform>
            <numerusform>%Ln runs were deleted here before, and stay deleted.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files do not say whether they count one foot or both: their numbers decided, and the list below says how.</source>
        <translation>
            <numerusform>%Ln file does not say whether it counts one foot or both: its numbers decided, and the list below says how.</numerusform>
            <numerusform>%Ln files do not say whether they count one foot or both: their numbers decided, and the list below says how.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln logs are not imported here: merge them on the page %1.</source>
        <translation>
            <numerusform>A log is not imported here: merge it on the page %1.</numerusform>
            <numerusform>%Ln logs are not imported here: merge them on the page %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LogWords</name>
    <message numerus="yes">
        <source>%Ln measurements</source>
        <translation>
            <numerusform>%Ln measurement</numerusform>
            <numerusform>%Ln measurements</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln runs</source>
        <translation>
            <numerusform>%Ln run</numerusform>
            <numerusform>%Ln runs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln targets</source>
        <translation>
            <numerusform>%Ln target</numerusform>
            <numerusform>%Ln targets</numerusform>
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
            <numerusform>%Ln entry</numerusform>
            <numerusform>%Ln entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>MergeWords</name>
    <message numerus="yes">
        <source>%Ln other entries</source>
        <translation>
            <numerusform>%Ln other entry</numerusform>
            <numerusform>%Ln other entries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ProgrammeFacts</name>
    <message numerus="yes">
        <source>%1 of %n sessions were done</source>
        <translation>
            <numerusform>%1 of %n session was done</numerusform>
            <numerusform>%1 of %n sessions were done</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks after the end</source>
        <translation>
            <numerusform>%n week after the end</numerusform>
            <numerusform>%n weeks after the end</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReportWords</name>
    <message numerus="yes">
        <source>left out: %n weeks</source>
        <translation>
            <numerusform>left out: %n week</numerusform>
            <numerusform>left out: %n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weeks after the end</source>
        <translation>
            <numerusform>%n week after the end</numerusform>
            <numerusform>%n weeks after the end</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;i&gt;Left out for want of room: the first %n decisions.&lt;/i&gt; </source>
        <translation>
            <numerusform>&lt;i&gt;Left out for want of room: the first decision.&lt;/i&gt; </numerusform>
            <numerusform>&lt;i&gt;Left out for want of room: the first %n decisions.&lt;/i&gt; </numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&lt;i&gt;Left out for want of room: the first %n runs, of which the worst pain was %1.&lt;/i&gt;</source>
        <translation>
            <numerusform>&lt;i&gt;Left out for want of room: the first run (%n), of which the worst pain was %1.&lt;/i&gt;</numerusform>
            <numerusform>&lt;i&gt;Left out for want of room: the first %n runs, of which the worst pain was %1.&lt;/i&gt;</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>RunWords</name>
    <message numerus="yes">
        <source>One click for every %n steps</source>
        <translation>
            <numerusform>One click for every step</numerusform>
            <numerusform>One click for every %n steps</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionWords</name>
    <message numerus="yes">
        <source>%1: click on its way to %2 spm, %Ln steps.</source>
        <translation>
            <numerusform>%1: click on its way to %2 spm, %Ln step.</numerusform>
            <numerusform>%1: click on its way to %2 spm, %Ln steps.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1: click at %2 spm, %Ln steps.</source>
        <translation>
            <numerusform>%1: click at %2 spm, %Ln step.</numerusform>
            <numerusform>%1: click at %2 spm, %Ln steps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SoundWords</name>
    <message numerus="yes">
        <source>The sound has gaps again and again. A larger buffer of %n frames helps: %1, Output.</source>
        <translation>
            <numerusform>The sound has gaps again and again. A larger buffer of %n frame helps: %1, Output.</numerusform>
            <numerusform>The sound has gaps again and again. A larger buffer of %n frames helps: %1, Output.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TodayWords</name>
    <message numerus="yes">
        <source>%n weeks after the end: a quiet minute</source>
        <translation>
            <numerusform>%n week after the end: a quiet minute</numerusform>
            <numerusform>%n weeks after the end: a quiet minute</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TraceWords</name>
    <message numerus="yes">
        <source>%Ln minutes have no cadence.</source>
        <translation>
            <numerusform>%Ln minute has no cadence.</numerusform>
            <numerusform>%Ln minutes have no cadence.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>WeekWords</name>
    <message numerus="yes">
        <source>%Ln runs, %1, %2 with the click</source>
        <translation>
            <numerusform>%Ln run, %1, %2 with the click</numerusform>
            <numerusform>%Ln runs, %1, %2 with the click</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>watch %1 (%Ln runs)</source>
        <translation>
            <numerusform>watch %1 (%Ln run)</numerusform>
            <numerusform>watch %1 (%Ln runs)</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>; quiet minute %n weeks after the programme&apos;s end</source>
        <translation>
            <numerusform>; quiet minute %n week after the programme&apos;s end</numerusform>
            <numerusform>; quiet minute %n weeks after the programme&apos;s end</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n foot strikes counted</source>
        <translation>
            <numerusform>%n foot strike counted</numerusform>
            <numerusform>%n foot strikes counted</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n missed</numerusform>
            <numerusform>%n missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n double</source>
        <translation>
            <numerusform>%n double</numerusform>
            <numerusform>%n double</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n off the beat</source>
        <translation>
            <numerusform>%n off the beat</numerusform>
            <numerusform>%n off the beat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n taps (%1 by counting)</source>
        <translation>
            <numerusform>%n tap (%1 by counting)</numerusform>
            <numerusform>%n taps (%1 by counting)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stridetick::app::CalibrationCard</name>
    <message numerus="yes">
        <source>Tap any letter key with each click, as evenly as you can: %1 of %n taps.</source>
        <translation>
            <numerusform>Tap any letter key with each click, as evenly as you can: %1 of %n tap.</numerusform>
            <numerusform>Tap any letter key with each click, as evenly as you can: %1 of %n taps.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stridetick::app::ChartView</name>
    <message numerus="yes">
        <source>Left out, since a speed is unknown: %Ln measurements.</source>
        <translation>
            <numerusform>Left out, since a speed is unknown: %Ln measurement.</numerusform>
            <numerusform>Left out, since a speed is unknown: %Ln measurements.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stridetick::app::DaysRow</name>
    <message numerus="yes">
        <source>%n days a week. A day missed is never punished: the plan waits for you.</source>
        <translation>
            <numerusform>%n day a week. A day missed is never punished: the plan waits for you.</numerusform>
            <numerusform>%n days a week. A day missed is never punished: the plan waits for you.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stridetick::app::ImportController</name>
    <message numerus="yes">
        <source>Reading a file, %Ln runs so far …</source>
        <translation>
            <numerusform>Reading a file, %Ln run so far …</numerusform>
            <numerusform>Reading a file, %Ln runs so far …</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Reading %1 of %Ln files …</source>
        <translation>
            <numerusform>Reading %1 of %Ln file …</numerusform>
            <numerusform>Reading %1 of %Ln files …</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stridetick::app::ImportPage</name>
    <message numerus="yes">
        <source>%Ln more are in the copied list.</source>
        <translation>
            <numerusform>%Ln more is in the copied list.</numerusform>
            <numerusform>%Ln more are in the copied list.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stridetick::app::LogExportController</name>
    <message numerus="yes">
        <source>Written into the folder %1: sheets of your log, %Ln files.</source>
        <translation>
            <numerusform>Written into the folder %1: sheets of your log, %Ln file.</numerusform>
            <numerusform>Written into the folder %1: sheets of your log, %Ln files.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stridetick::app::MeasurePage</name>
    <message numerus="yes">
        <source>seconds left</source>
        <translation>
            <numerusform>second left</numerusform>
            <numerusform>seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stridetick::app::MeasureQuestion</name>
    <message numerus="yes">
        <source>The taps stopped after %n seconds. Keep what there is, or tap again?</source>
        <translation>
            <numerusform>The taps stopped after %n second. Keep what there is, or tap again?</numerusform>
            <numerusform>The taps stopped after %n seconds. Keep what there is, or tap again?</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stridetick::app::MinuteNews</name>
    <message numerus="yes">
        <source>%n seconds left</source>
        <translation>
            <numerusform>%n second left</numerusform>
            <numerusform>%n seconds left</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stridetick::app::OutputCard</name>
    <message numerus="yes">
        <source>%1 (%n frames)</source>
        <translation>
            <numerusform>%1 (%n frame)</numerusform>
            <numerusform>%1 (%n frames)</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stridetick::app::RestoreController</name>
    <message numerus="yes">
        <source>%n entries that you changed since would be as they were before.</source>
        <translation>
            <numerusform>%n entry that you changed since would be as it was before.</numerusform>
            <numerusform>%n entries that you changed since would be as they were before.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stridetick::app::StartCard</name>
    <message numerus="yes">
        <source>Six weeks, %n sessions of 15 to 30 minutes</source>
        <translation>
            <numerusform>Six weeks, %n session of 15 to 30 minutes</numerusform>
            <numerusform>Six weeks, %n sessions of 15 to 30 minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Four weeks, %n sessions of 15 to 30 minutes</source>
        <translation>
            <numerusform>Four weeks, %n session of 15 to 30 minutes</numerusform>
            <numerusform>Four weeks, %n sessions of 15 to 30 minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>stridetick::app::TempoRow</name>
    <message numerus="yes">
        <source>%n steps a minute slower</source>
        <translation>
            <numerusform>%n step a minute slower</numerusform>
            <numerusform>%n steps a minute slower</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n steps a minute faster</source>
        <translation>
            <numerusform>%n step a minute faster</numerusform>
            <numerusform>%n steps a minute faster</numerusform>
        </translation>
    </message>
</context>
</TS>
