#!/bin/sh
# Whole-process benchmark: donum against its floor (src/floor/Floor.java), same dossiers, same bytes out.
#
#   whole-process.sh [-n ROWS] [-r RUNS] [-u STARTS] [-s SEED]      (1000000, 5, 11, 2026)
#
#   DONUM            the donum to measure (default: the launcher at the root of the repository)
#   DONUM_JAVA_OPTS  its Java options (default: -Xmx128m)
#   JAVA_HOME        a JDK, 17 or later (default: java and javac of the PATH)
#   GNU_TIME         GNU time, when elsewhere than /usr/bin/time
#
# Exit: 0 same bytes; 1 the outputs differ or a run failed; 2 wrong usage or something missing.
# Needs a JDK and the POSIX tools. GNU time, where there is one, gives CPU and peak memory; else the shell's "times"
# gives the CPU, and polling /proc the peak, which may miss the last 50 ms and is "-" where there is no /proc.
set -eu

fail() { # exit code, what
  echo "whole-process: $2" >&2
  exit "$1"
}

rows=1000000 runs=5 starts=11 seed=2026
while getopts n:r:u:s: option; do
  case $option in
    n) rows=$OPTARG ;;
    r) runs=$OPTARG ;;
    u) starts=$OPTARG ;;
    s) seed=$OPTARG ;;
    *) exit 2 ;;
  esac
done
for number in "$rows" "$runs" "$starts" "$seed"; do
  case $number in '' | 0* | *[!0-9]*) fail 2 "not a positive whole number: '$number'" ;; esac
done

here=$(CDPATH='' cd -P -- "$(dirname -- "$0")" && pwd)
donum=${DONUM:-$here/../donum}
bin=${JAVA_HOME:+$JAVA_HOME/bin/}
sources=$here/src/floor
classes=$here/target/floor
work=$here/target/whole-process
DONUM_JAVA_OPTS=${DONUM_JAVA_OPTS:--Xmx128m}
export DONUM_JAVA_OPTS

# --- Building and generating -----------------------------------------------------------------------------------------

[ -x "$donum" ] || fail 2 "no executable $donum"
mkdir -p "$work" "$classes"
"${bin}javac" -encoding UTF-8 -d "$classes" "$sources/Floor.java" "$sources/Generate.java" || fail 2 'javac failed'
version=$("$donum" --version </dev/null) || fail 2 "$donum --version failed" # donum builds itself on first use

generate() { # rows, file
  # shellcheck disable=SC3013 # every sh in use knows -nt, and POSIX does since 2024
  if [ ! -f "$2" ] || [ "$sources/Generate.java" -nt "$2" ]; then
    "${bin}java" -Xmx64m -XX:+UseSerialGC -cp "$classes" Generate "$1" "$seed" "$2.part" || fail 1 'Generate failed'
    mv "$2.part" "$2"
  fi
}

# --- Measuring -------------------------------------------------------------------------------------------------------

gnu_time=${GNU_TIME:-/usr/bin/time}
"$gnu_time" -f '%U %S %M' -o "$work/usage" true 2>/dev/null || gnu_time=''

clock() { # milliseconds; whole seconds where date knows no better
  now=$(date +%s%N)
  case $now in
    *N) echo "${now%N}000" ;;
    *) echo "${now%??????}" ;;
  esac
}

hundredths() { # 1.5, or 2m1.500s, or 2m1,500s
  minutes=0 rest=${1%s}
  case $rest in *m*) minutes=${rest%m*} rest=${rest#*m} ;; esac
  decimals=$(printf '%.2s' "${rest#*[.,]}00")
  echo $((minutes * 6000 + ${rest%[.,]*} * 100 + 1$decimals - 100))
}

decimal() { # hundredths
  printf '%d.%02d' $(($1 / 100)) $(($1 % 100))
}

median() { # whole numbers; the lower one of an even many
  middle=$((($# + 1) / 2))
  printf '%s\n' "$@" | sort -n | head -n $middle | tail -n 1
}

watch_peak() { # pid; the last VmHWM seen, in KB
  peak=-
  while read -r key value _ && [ -n "$key" ]; do
    [ "$key" != VmHWM: ] || peak=$value
  done <"/proc/$1/status"
  echo "$peak"
}

time_without_gnu() { # command; prints nothing, leaves user, system and peak in the file "usage"
  "$@" >"$work/log" 2>&1 </dev/null &
  command=$!
  echo - >"$work/peak"
  while sleep 0.05 && [ -r "/proc/$command/status" ]; do
    seen=$(watch_peak "$command") 2>/dev/null || break
    [ "$seen" = - ] || echo "$seen" >"$work/peak"
  done &
  code=0
  wait "$command" || code=$?
  times >"$work/times"
  clock >"$work/ended"
  wait
  { read -r _ && read -r user system; } <"$work/times"
  read -r peak <"$work/peak"
  echo "$user $system $peak" >"$work/usage"
  return $code
}

measure() { # command; leaves wall and cpu in hundredths of a second, peak in MB
  code=0
  began=$(clock)
  if [ -n "$gnu_time" ]; then
    "$gnu_time" -f '%U %S %M' -o "$work/usage" "$@" >"$work/log" 2>&1 </dev/null || code=$?
    clock >"$work/ended"
  else
    (time_without_gnu "$@") || code=$?
  fi
  if [ "$code" -ne 0 ]; then
    cat "$work/log" >&2
    fail 1 "exit $code: $*"
  fi
  read -r ended <"$work/ended"
  read -r user system peak <"$work/usage"
  wall=$((ended - began))
  cpu=$(($(hundredths "$user") + $(hundredths "$system")))
  [ "$peak" = - ] || peak=$((peak / 1024))
}

run_floor() { # input
  rm -f "$work/floor.csv"
  measure "${bin}java" -XX:+UseSerialGC -cp "$classes" Floor "$1" "$work/floor.csv"
}

run_donum() { # input
  rm -f "$work/donum.csv"
  measure "$donum" evaluate "$1" --scheme donum-2026 --format csv -o "$work/donum.csv"
}

same_bytes() {
  LC_ALL=C cmp "$work/floor.csv" "$work/donum.csv" >"$work/log" 2>&1 && return
  cat "$work/log" >&2
  line=$(cat "$work/log")
  line=${line##*line }
  case $line in '' | *[!0-9]*) line=1 ;; esac
  for output in floor donum; do
    printf '%s: %s\n' "$output" "$(tail -n "+$line" "$work/$output.csv" | head -n 1)" >&2
  done
  fail 1 'the outputs differ'
}

row() { # run, program, wall in ms, cpu in hundredths, peak in MB
  printf '%-6s  %-5s  %8s  %8s  %9d  %7s\n' "$1" "$2" "$(decimal $((($3 + 5) / 10)))" "$(decimal "$4")" \
    $((rows * 1000 / $3)) "$5"
}

# --- Bulk ------------------------------------------------------------------------------------------------------------

input=$work/dossiers-$rows-$seed.csv
generate "$rows" "$input"
size=$(wc -c <"$input")
cat "$input" >/dev/null # both read from memory

java_version=$("${bin}java" -version 2>&1 | head -n 1)
echo "$version, DONUM_JAVA_OPTS=$DONUM_JAVA_OPTS; $java_version; $(nproc 2>/dev/null || echo '?') processors"
echo "$rows dossiers, $((size)) bytes, seed $seed; CPU and peak by ${gnu_time:-the shell and /proc}"
echo
printf '%-6s  %-5s  %8s  %8s  %9s  %7s\n' run of 'wall s' 'CPU s' rows/s 'peak MB'

floor_walls='' floor_cpus='' floor_peaks='' donum_walls='' donum_cpus='' donum_peaks='' ratios='' shown=''
run=1
while [ "$run" -le "$runs" ]; do
  run_floor "$input"
  row $run floor "$wall" "$cpu" "$peak"
  floor_wall=$wall floor_walls="$floor_walls $wall" floor_cpus="$floor_cpus $cpu" floor_peaks="$floor_peaks $peak"
  run_donum "$input"
  row $run donum "$wall" "$cpu" "$peak"
  donum_walls="$donum_walls $wall" donum_cpus="$donum_cpus $cpu" donum_peaks="$donum_peaks $peak"
  same_bytes
  ratio=$(((100 * wall + floor_wall / 2) / floor_wall))
  ratios="$ratios $ratio" shown="$shown $(decimal $ratio)"
  run=$((run + 1))
done

# shellcheck disable=SC2086 # lists of numbers
{
  row median floor "$(median $floor_walls)" "$(median $floor_cpus)" "$(median $floor_peaks)"
  row median donum "$(median $donum_walls)" "$(median $donum_cpus)" "$(median $donum_peaks)"
  echo
  echo "donum/floor, wall, pair by pair:$shown; median $(decimal "$(median $ratios)")"
}
echo "outputs: identical, $(($(wc -c <"$work/donum.csv"))) bytes"

# --- Startup ---------------------------------------------------------------------------------------------------------

input=$work/dossiers-10-$seed.csv
generate 10 "$input"
floor_walls='' donum_walls=''
run=1
while [ "$run" -le "$starts" ]; do
  run_floor "$input"
  floor_walls="$floor_walls $wall"
  run_donum "$input"
  donum_walls="$donum_walls $wall"
  same_bytes
  run=$((run + 1))
done
# shellcheck disable=SC2086
echo "startup: donum evaluate on 10 dossiers, $starts runs, median $(median $donum_walls) ms" \
  "(floor $(median $floor_walls) ms)"
