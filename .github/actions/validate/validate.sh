#!/usr/bin/env bash
# Judges the files that PATHS names, one on each line, with annotations on standard output; see action.yml beside it.
# Ends with the exit code of `newsschema validate`, and says in GITHUB_OUTPUT whether there were findings.
set -uo pipefail

options=(--profile "$PROFILE" --fail-on "$FAIL_ON")
if [[ -n "${BASELINE:-}" ]]; then options+=(--baseline "$BASELINE"); fi

list="$(mktemp)"
trap 'rm -f "$list"' EXIT
printf '%s\n' "$PATHS" | sed -e 's/^[[:space:]]*//' -e 's/[[:space:]]*$//' -e '/^$/d' > "$list"

if [[ -n "${SARIF:-}" ]]; then
  "$NEWSSCHEMA" validate "${options[@]}" --files-from "$list" --format sarif --output "$SARIF" --fail-on never
fi
"$NEWSSCHEMA" validate "${options[@]}" --files-from "$list" --format github
code=$?

if [[ -n "${GITHUB_OUTPUT:-}" ]]; then
  if [[ $code -eq 1 ]]; then echo "findings=true" >> "$GITHUB_OUTPUT"; else echo "findings=false" >> "$GITHUB_OUTPUT"; fi
fi
exit $code
