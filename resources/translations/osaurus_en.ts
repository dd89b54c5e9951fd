<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Figures</name>
    <message numerus="yes">
        <source>sent this session</source>
        <translation>
            <numerusform>sent this session</numerusform>
            <numerusform>sent this session</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>waiting</source>
        <translation>
            <numerusform>waiting</numerusform>
            <numerusform>waiting</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>discarded</source>
        <translation>
            <numerusform>discarded</numerusform>
            <numerusform>discarded</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>refused</source>
        <translation>
            <numerusform>refused</numerusform>
            <numerusform>refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>unknown</source>
        <translation>
            <numerusform>unknown</numerusform>
            <numerusform>unknown</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LocalFinder</name>
    <message numerus="yes">
        <source>%n server(s) found. Nothing is saved until you keep it.</source>
        <translation>
            <numerusform>%n server found. Nothing is saved until you keep it.</numerusform>
            <numerusform>%n servers found. Nothing is saved until you keep it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n model(s)</source>
        <translation>
            <numerusform>%n model</numerusform>
            <numerusform>%n models</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SettingsSearch</name>
    <message numerus="yes">
        <source>%n found</source>
        <translation>
            <numerusform>%n found</numerusform>
            <numerusform>%n found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SharingModel</name>
    <message numerus="yes">
        <source>%n new fact(s) since you agreed</source>
        <translation>
            <numerusform>%n new fact since you agreed</numerusform>
            <numerusform>%n new facts since you agreed</numerusform>
        </translation>
    </message>
</context>
</TS>
