<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en_GB">
<context>
    <name>bytes</name>
    <message numerus="yes">
        <source>… %n more byte(s)</source>
        <translation>
            <numerusform>… %n more byte</numerusform>
            <numerusform>… %n more bytes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::Failure</name>
    <message numerus="yes">
        <source>%1 took no connection within %n s.</source>
        <translation>
            <numerusform>%1 took no connection within %n second.</numerusform>
            <numerusform>%1 took no connection within %n seconds.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::composer::FindBar</name>
    <message numerus="yes">
        <source>%n match(es)</source>
        <translation>
            <numerusform>%n match</numerusform>
            <numerusform>%n matches</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::composer::NativeRequestPage</name>
    <message numerus="yes">
        <source>%n lost or changed on the way</source>
        <translation>
            <numerusform>%n lost or changed on the way</numerusform>
            <numerusform>%n lost or changed on the way</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::exchange::CompareDialog</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::library::SentModel</name>
    <message numerus="yes">
        <source>sent %n times, since the service was busy</source>
        <translation>
            <numerusform>sent %n time, since the service was busy</numerusform>
            <numerusform>sent %n times, since the service was busy</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::receiver::LookControls</name>
    <message numerus="yes">
        <source>Surface: %n chosen</source>
        <translation>
            <numerusform>Surface: %n chosen</numerusform>
            <numerusform>Surface: %n chosen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>carillon::toasts::ToastLayout</name>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more from %1</source>
        <translation>
            <numerusform>%n more from %1</numerusform>
            <numerusform>%n more from %1</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n characters hidden</source>
        <translation>
            <numerusform>its %n character hidden</numerusform>
            <numerusform>all %n characters hidden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n characters visible</source>
        <translation>
            <numerusform>%1 of %n character visible</numerusform>
            <numerusform>%1 of %n characters visible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>all %n characters visible</source>
        <translation>
            <numerusform>its %n character visible</numerusform>
            <numerusform>all %n characters visible</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n more in its group</source>
        <translation>
            <numerusform>%n more in its group</numerusform>
            <numerusform>%n more in its group</numerusform>
        </translation>
    </message>
</context>
</TS>
