# Building: Maven with Tycho, only when a source has changed since the last time.

repository=$root/releng/repository/target/repository
product=$root/releng/product/target/products/claimmark.desktop/linux/gtk/x86_64
plain_eclipse=$root/releng/product/target/products/plain-eclipse/linux/gtk/x86_64
built=$target/built

# build_failed LOG: shows the errors in it; the artefacts' own broken descriptions are no news of ours.
build_failed() {
    grep -E '^\[ERROR\]' "$1" | grep -v 'osgi.platform' | head -n 40 >&2
    say "The whole log is $1"
}

# A word that changes with any source.
fingerprint() {
    (cd "$root" && find src test seeds META-INF OSGI-INF .settings .mvn releng plugin.xml build.properties pom.xml \
        -name target -prune -o -type f -exec cksum {} + | LC_ALL=C sort | cksum)
}

use_tools() {
    use_java 17 || fail "a JDK 17 or newer is needed (on Debian: apt-get install openjdk-17-jdk-headless)"
    use_maven
    mkdir -p "$target"
}

build_if_changed() {
    use_tools
    now=$(fingerprint)
    if [ "$now" = "$(cat "$built" 2>/dev/null)" ] && [ -d "$product" ] && [ -d "$repository" ]; then
        return 0
    fi
    rm -f "$built"
    say "Building (the log is target/build.log)"
    "$maven" -f "$root/releng/pom.xml" verify -DskipTests -Dskip.plain.tests=true >"$target/build.log" 2>&1 || {
        build_failed "$target/build.log"
        exit 1
    }
    echo "$now" >"$built"
}

# bench NAME ARGUMENT…: runs the class of the test tree whose name is NAME, or NAME and "Bench", in any case.
bench() {
    [ $# -gt 0 ] || { say "Benchmarks: $(benchmarks | tr '\n' ' ')"; exit 2; }
    case $1 in
        workbench) shift; bench_workbench "$@"; return ;;
        kill) shift; bench_kill "$@"; return ;;
        fuzz) shift; bench_fuzz "$@"; return ;;
        anchoring-jmh) shift; bench_jmh "$@"; return ;;
        readingspeed) shift; bench_reading "$@"; return ;;
        encodings) shift; bench_encodings "$@"; return ;;
        suggestspeed) shift; bench_suggestions "$@"; return ;;
        mutation) shift; bench_mutation "$@"; return ;;
    esac
    wanted=$(echo "$1" | tr '[:upper:]' '[:lower:]' | tr -d -- -)
    shift
    for file in "$root"/test/claimmark/bench/*.java; do
        class=$(basename "$file" .java)
        case $(echo "$class" | tr '[:upper:]' '[:lower:]') in
            "$wanted" | "${wanted}bench")
                build_if_changed
                # The Java options are words.
                # shellcheck disable=SC2086
                exec "$JAVA_HOME/bin/java" ${BENCH_JAVA_OPTIONS:-} -cp "$(bench_classes)" \
                    "claimmark.bench.$class" "$@" ;;
        esac
    done
    fail "no benchmark \"$wanted\"; there are: $(benchmarks | tr '\n' ' ')"
}

bench_classes() {
    fetch_libraries
    echo "$target/classes:$target/test-classes$library_path"
}

# Benchmarks that need a workbench run where its tests run, and leave their figures in a file. One that did not come to
# its end is told of: a figure that is missing must not look like one that is no worse. bench_workbench BulkEdits runs
# that one alone, in a workbench that has read nothing before.
bench_workbench() {
    use_tools
    use_packages
    figures=$root/releng/workbench-tests/target/fluency.txt
    rm -rf "$figures" "$workbench_reports"
    tests_on_display "$target/bench.log" -f "$root/releng/pom.xml" -pl ..,workbench-tests -Dskip.plain.tests=true \
        "-Dworkbench.tests=**/${1:-*}WorkbenchBenchmark.class" -Dworkbench.vm=-server || exit 1
    [ ! -f "$figures" ] || cat "$figures"
    totals "workbench=$workbench_reports"
}

benchmarks() {
    echo workbench
    echo kill
    echo fuzz
    echo anchoring-jmh
    echo readingspeed
    echo encodings
    echo suggestspeed
    echo mutation
    grep -l 'static void main(' "$root"/test/claimmark/bench/*.java 2>/dev/null |
        sed 's|.*/||; s|\.java$||; s|Bench$||' | tr '[:upper:]' '[:lower:]'
}
