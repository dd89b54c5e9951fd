@echo off
rem The Makefile's commands for Windows: make run, make test, make tour, make screenshots, make check.
setlocal
set BIN=.venv\Scripts
if "%PYTHON%"=="" set PYTHON=py -3
if not exist .venv\.ready call :setup || exit /b 1
if "%1"=="" goto run
goto %1

:run
%BIN%\python -m ui
exit /b %errorlevel%

:tour
%BIN%\python -m ui.tour
exit /b %errorlevel%

:screenshots
%BIN%\python -m tests.ui.walks
exit /b %errorlevel%

:test
call "%~f0" check || exit /b 1
%BIN%\python -m pytest
exit /b %errorlevel%

:test-long
%BIN%\python -m pytest -m long --timeout 600
exit /b %errorlevel%

:package
set PYTHONPATH=packaging
%BIN%\python -m pack %PACKAGE%
exit /b %errorlevel%

:check
%BIN%\ruff format --check . && %BIN%\ruff check . && %BIN%\mypy && %BIN%\lint-imports
exit /b %errorlevel%

:setup
%PYTHON% -c "import sys; sys.exit(sys.version_info < (3, 11))" || (
  echo Osaurus needs Python 3.11 or newer; install it, or set PYTHON to it. & exit /b 2
)
%PYTHON% -m venv .venv && ^
%BIN%\python -m pip install --quiet --disable-pip-version-check --require-hashes -r requirements.lock && ^
%BIN%\python -m pip install --quiet --disable-pip-version-check --no-deps --no-build-isolation --editable . && ^
echo ready> .venv\.ready
exit /b %errorlevel%
