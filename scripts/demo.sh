#!/bin/sh
# Drafts the pack of the sample case into out/ and says what was written. Run it as often as you like: a sample
# case that is there already is kept with your changes, and drafts that you edited are not overwritten.
set -eu

cd "$(dirname "$0")/.."
program=.venv/bin/spo-builder
out=out
case=$out/case

if [ -f "$case/case.json" ]; then
  echo "The sample case is in $case already; it is drafted as it stands."
else
  "$program" demo "$case"
fi

pdf=--pdf
if ! .venv/bin/python -c 'import sys; from spo_builder.tools.office import is_office_installed as there; sys.exit(not there())'
then
  pdf=
  echo "LibreOffice is not installed, so the PDF files are left out; the Word files are made all the same."
fi

code=0
"$program" draft "$case" --out "$out" --audience all $pdf || code=$?
# 0 is ready, 1 is drafted but not ready (an edited case, say); anything else is a failure.
[ "$code" -le 1 ] || exit "$code"

echo
echo "Written in $(pwd)/$out:"
for audience in court served internal; do
  if [ -d "$out/$audience" ]; then
    words=$(find "$out/$audience" -name '*.docx' | wc -l | tr -d ' ')
    pages=$(find "$out/$audience" -name '*.pdf' | wc -l | tr -d ' ')
    echo "  $out/$audience/: $words Word files, $pages PDF files"
  fi
done
echo "  $out/manifest.json: what each file was made from"
echo "  $case/case.json: the case itself; change it, then: make demo"
echo "See what the Act still needs: $program check $case"
