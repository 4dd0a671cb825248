# Fuzzing: Jazzer, guided by coverage, against the readers (the targets are in test/claimmark/bench/fuzz).

jazzer_version=0.24.0
jazzer=$cache/jazzer-$jazzer_version
jazzer_jars=$jazzer/jazzer-$jazzer_version.jar:$jazzer/jazzer-api-$jazzer_version.jar

readers="Html PlainText Markdown Encoding Sidecar Json Merge Journal"

# bench_fuzz SECONDS DIR [READER]: shares the time out among the readers, or spends it on one of them. DIR gets a corpus
# for each, and findings.
bench_fuzz() {
    [ $# -eq 2 ] || [ $# -eq 3 ] || fail "bench fuzz needs SECONDS and DIR, and may have a READER of: $readers"
    chosen_readers=${3:-$readers}
    case " $readers " in
        *" $chosen_readers "*) ;;
        *) fail "bench fuzz knows no reader $chosen_readers; there are: $readers" ;;
    esac
    build_if_changed
    fetch "$jazzer" "com.code-intelligence:jazzer:$jazzer_version" "com.code-intelligence:jazzer-api:$jazzer_version"
    mkdir -p "$2/findings"
    set -- "$1" "$(cd "$2" && pwd)"
    for reader in $chosen_readers; do
        fuzz "$reader" "$(($1 / $(echo "$chosen_readers" | wc -w)))" "$2"
    done
    say "Findings: $(find "$2/findings" -name 'crash-*' -o -name 'timeout-*' -o -name 'oom-*' | wc -l), in $2/findings"
}

# fuzz READER SECONDS DIR: the target of a reader by itself, in half a gigabyte of heap.
fuzz() {
    corpus=$3/$1
    mkdir -p "$corpus"
    # What the tests read is where Jazzer starts from.
    find "$root/test" "$root/seeds" -type f -name "$(seeds_of "$1")" -size -32k -exec cp {} "$corpus" \;
    (cd "$3/findings" && "$JAVA_HOME/bin/java" -Xmx512m \
        -cp "$(bench_classes):$jazzer_jars" com.code_intelligence.jazzer.Jazzer \
        "--target_class=claimmark.bench.fuzz.${1}Target" "--instrumentation_includes=claimmark.core.**:org.jsoup.**" \
        --keep_going=100 "-max_total_time=$2" -max_len=8192 -timeout=300 -rss_limit_mb=0 -print_final_stats=1 "$corpus" \
        >"$3/$1.log" 2>&1) || say "$1: see $3/$1.log"
    # Jazzer begins anew after a finding, and counts from there.
    say "$1: $(awk '/^stat::number_of_executed_units:/ { inputs += $2 } END { print inputs + 0 }' "$3/$1.log") inputs read"
}

seeds_of() {
    case $1 in
        Html) echo "*.html" ;;
        Markdown) echo "*.md" ;;
        Sidecar) echo "*.claims.xml" ;;
        Json) echo "*.json" ;;
        Merge) echo "*.merge" ;;
        *) echo "*.txt" ;;
    esac
}
