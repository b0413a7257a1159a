#!/usr/bin/env bash
# What action.yml runs: annotations to the log, Markdown to the summary of the job, SARIF to a file. It ends as the check ends.
# CSMHS_COMMAND names another command than npx, for a trial on your own machine.
set -uo pipefail

read -ra command <<< "${CSMHS_COMMAND:-npx --yes csmhs@${CSMHS_VERSION:-latest}}"
lines() { [ -z "$1" ] || printf '%s\n' "$1" | sed 's/\r$//' | grep -v '^[[:space:]]*$'; }
mapfile -t files < <(lines "${CSMHS_FILES:-}")
mapfile -t options < <(lines "${CSMHS_OPTIONS:-}")
if [ ${#files[@]} -eq 0 ]; then
  echo '::error::csmhs: name the files to check in the input "files".'
  exit 2
fi

check() { "${command[@]}" validate "${options[@]}" "$@" -- "${files[@]}"; }

check --format github
code=$?
if [ $code -le 1 ]; then
  check --quiet --format markdown --output "${RUNNER_TEMP:-/tmp}/csmhs-summary.md"
  [ -n "${GITHUB_STEP_SUMMARY:-}" ] && cat "${RUNNER_TEMP:-/tmp}/csmhs-summary.md" >> "$GITHUB_STEP_SUMMARY"
  [ -n "${CSMHS_SARIF:-}" ] && check --format sarif --output "$CSMHS_SARIF"
fi
[ -n "${GITHUB_OUTPUT:-}" ] && [ $code -le 1 ] && echo "findings=$([ $code -eq 1 ] && echo true || echo false)" >> "$GITHUB_OUTPUT"
exit $code
