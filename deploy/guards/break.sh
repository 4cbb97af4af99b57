#!/usr/bin/env bash
# Breaks the guards of guards.txt one after another and says which test notices. A guard is noticed when the
# test named there fails. About a minute each; a guard's file must have no changes of yours.
#   deploy/guards/break.sh                          all of them
#   deploy/guards/break.sh forged-event seat-race   these
#   deploy/guards/break.sh --list
set -u
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../.." && pwd)
cd "$root" || exit 2
unnoticed=0

# Prints a field of a guard's block.
field() {
  awk -v RS= -v name="$1" -v field="$2" '
    $0 ~ "(^|\n)guard: " name "(\n|$)" {
      n = split($0, lines, "\n")
      for (i = 1; i <= n; i++) if (index(lines[i], field ": ") == 1) print substr(lines[i], length(field) + 3)
    }' "$here/guards.txt"
}

# Prints Class#method of every test that failed in a module.
failed() {
  grep -hE '^[A-Za-z0-9_.$]+.* -- Time elapsed.*<<< (FAILURE|ERROR)!' "$1"/target/surefire-reports/*.txt 2>/dev/null |
    sed -E 's/[( ].*//; s/.*\.([A-Za-z0-9_$]+)\.([A-Za-z0-9_]+)$/\1#\2/' | sort -u
}

restore() { [ -z "${broken:-}" ] || git checkout -q -- "$broken"; broken=; }
trap restore EXIT

try() {
  local name=$1 module file edit test noticed
  module=$(field "$name" module) file=$(field "$name" file) edit=$(field "$name" edit) test=$(field "$name" test)
  if [ -z "$file" ]; then
    echo "$name: no such guard"; unnoticed=1; return
  fi
  if ! git diff --quiet -- "$file"; then
    echo "$name: $file has changes; commit them first"; unnoticed=1; return
  fi
  broken=$file
  sed -E -i -e "$edit" "$file"
  if git diff --quiet -- "$file"; then
    echo "$name: NOT FOUND in $file"; unnoticed=1; broken=; return
  fi
  rm -rf "$module"/target/surefire-reports
  ${MVNW:-./mvnw} -B -ntp -q -pl "$module" -am -Dtest="${test%%#*}" -Dsurefire.failIfNoSpecifiedTests=false \
    test > "$module/target/guard.log" 2>&1
  noticed=$(failed "$module")
  restore
  if grep -qxF "$test" <<< "$noticed"; then
    echo "$name: noticed by $(paste -sd ' ' <<< "$noticed")"
  else
    echo "$name: NOT NOTICED by $test; failed: ${noticed:-nothing} (see $module/target/guard.log)"; unnoticed=1
  fi
}

names=$(sed -n 's/^guard: //p' "$here/guards.txt")
case ${1:-} in
  --list) for name in $names; do echo "$name: $(field "$name" says)"; done; exit ;;
  ?*) names=$* ;;
esac
for name in $names; do try "$name"; done
exit $unnoticed
