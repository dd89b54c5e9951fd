; The installer for Windows: for one person, without administrator rights, unless they choose otherwise.
; `make package` gives Version, Source, Into and Name.

[Setup]
AppId={{6B0E7B1E-6E0A-4E55-9C49-5D1B7A3C2F10}
AppName=Osaurus
AppVersion={#Version}
AppPublisher=The Osaurus project
AppPublisherURL=https://osaurus.ai
DefaultDirName={autopf}\Osaurus
DefaultGroupName=Osaurus
DisableProgramGroupPage=yes
PrivilegesRequired=lowest
PrivilegesRequiredOverridesAllowed=dialog
ArchitecturesAllowed=x64compatible
ArchitecturesInstallIn64BitMode=x64compatible
OutputDir={#Into}
OutputBaseFilename={#Name}
UninstallDisplayIcon={app}\osaurus.exe
Compression=lzma2
SolidCompression=yes
WizardStyle=modern
CloseApplications=yes

[Files]
Source: "{#Source}\*"; DestDir: "{app}"; Flags: recursesubdirs createallsubdirs ignoreversion

[Icons]
Name: "{autoprograms}\Osaurus"; Filename: "{app}\osaurus.exe"

[Run]
Filename: "{app}\osaurus.exe"; Description: "{cm:LaunchProgram,Osaurus}"; Flags: nowait postinstall skipifsilent

[Registry]
; Start at login is the person's own choice in Settings; removing the app takes it away.
Root: HKCU; Subkey: "Software\Microsoft\Windows\CurrentVersion\Run"; ValueName: "Osaurus"; Flags: uninsdeletevalue dontcreatekey
