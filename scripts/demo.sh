#!/bin/sh
# Copies the sample case, checks it and drafts its pack into out/, with PDF where LibreOffice is installed.
set -eu

cd "$(dirname "$0")/.."
program=.venv/bin/spo-builder
case=out/case
pack=out/pack
day=2026-11-27

mkdir -p out
[ -f "$case/case.json" ] || "$program" demo "$case"
echo
echo "What the Act still needs, as on Friday $day:"
code=0
"$program" check "$case" --on "$day" || code=$?
[ "$code" -le 1 ] || exit "$code"
echo
echo "The pack for the court, for service and for the force:"
code=0
"$program" draft "$case" --out "$pack" --on "$day" --pdf || code=$?
case $code in
    0 | 1) ;;
    3) echo "The Word files are in $pack all the same." ;;
    *) exit "$code" ;;
esac
echo
echo "Written:"
for audience in court served internal; do
    words=$(find "$pack/$audience" -name '*.docx' | wc -l | tr -d ' ')
    pdfs=$(find "$pack/$audience" -name '*.pdf' | wc -l | tr -d ' ')
    echo "  $pack/$audience/   $words Word files, $pdfs PDF"
done
echo "  $pack/manifest.json   what was made from which version, with hashes"
echo "  $case/case.json   the sample; change it and call $program check $case"
