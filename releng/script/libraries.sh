# Benchmarks that need a library of their own: each folder of releng/benchmark is compiled with its library, here and
# nowhere else.

jmh_version=1.37
jmh=$cache/jmh-$jmh_version
readability_version=1.0.8
readability=$cache/readability4j-$readability_version

icu_version=77.1
chardet_version=2.5.0
languagetool=$cache/languagetool-6.8
detectors=$cache/charset-detectors-$icu_version-$chardet_version

# bench_encodings [TEXTS]: how often the charset of a file is found, beside the detectors of ICU and Mozilla.
bench_encodings() {
    build_if_changed
    fetch "$detectors" "com.ibm.icu:icu4j:$icu_version" \
        "com.github.albfernandez:juniversalchardet:$chardet_version"
    compile encodings "$detectors" -proc:none
    measure EncodingComparison "$@"
}

# bench_jmh OPTION…: how the cost of anchoring grows with the text. The options are JMH's; -h lists them.
bench_jmh() {
    build_if_changed
    fetch "$jmh" "org.openjdk.jmh:jmh-core:$jmh_version" "org.openjdk.jmh:jmh-generator-annprocess:$jmh_version" \
        net.sf.jopt-simple:jopt-simple:5.0.4 org.apache.commons:commons-math3:3.6.1
    compile jmh "$jmh" -processor org.openjdk.jmh.generators.BenchmarkProcessor
    measure GrowthTable "$@"
}

# bench_reading DIR [ROUNDS]: what reading a page costs, beside jsoup and readability4j.
bench_reading() {
    [ $# -ge 1 ] || fail "bench readingspeed needs DIR, and may have ROUNDS"
    build_if_changed
    fetch "$readability" "net.dankito.readability4j:readability4j:$readability_version" \
        org.jetbrains.kotlin:kotlin-stdlib:1.3.72 org.slf4j:slf4j-api:1.7.25 org.slf4j:slf4j-nop:1.7.25
    compile readability4j "$readability" -proc:none
    measure ReadingComparison "$@"
}

# bench_suggestions [ARTICLE [ROUNDS]]: what it costs to suggest something for an article, beside LanguageTool.
bench_suggestions() {
    build_if_changed
    fetch_with_dependencies languagetool "$languagetool"
    compile languagetool "$languagetool" -proc:none
    measure SuggestComparison "${1:-$article}" ${2:+"$2"}
}

# fetch_with_dependencies BENCHMARK LIBRARY: what the pom.xml of that folder of releng/benchmark names.
fetch_with_dependencies() {
    [ ! -f "$2/complete" ] || return 0
    say "Fetching the libraries of $1 into $2"
    "$maven" --batch-mode --quiet -f "$root/releng/benchmark/$1/pom.xml" \
        org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies "-DoutputDirectory=$2" \
        -DincludeScope=runtime || fail "Could not fetch the libraries of $1"
    touch "$2/complete"
}

# compile BENCHMARK LIBRARY OPTION…: the classes in that folder of releng/benchmark, with the jars of the library.
compile() {
    classes=$target/benchmark/$1
    class_path="$(bench_classes):$2/*"
    rm -rf "$classes"
    sources=$root/releng/benchmark/$1/claimmark/bench
    shift 2
    "$JAVA_HOME/bin/javac" --release 17 -d "$classes" -cp "$class_path" "$@" "$sources"/*.java ||
        fail "Could not compile $sources"
}

# measure CLASS ARGUMENT…: runs the benchmark that was compiled last.
measure() {
    class=$1
    shift
    # The Java options are words.
    # shellcheck disable=SC2086
    exec "$JAVA_HOME/bin/java" ${BENCH_JAVA_OPTIONS:-} -cp "$classes:$class_path" "claimmark.bench.$class" "$@"
}
