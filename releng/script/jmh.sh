# JMH: the benchmarks in releng/benchmark, which are compiled with it here and nowhere else.

jmh_version=1.37
jmh=$cache/jmh-$jmh_version

# bench_jmh OPTION…: how the cost of anchoring grows with the text. The options are JMH's; -h lists them.
bench_jmh() {
    build_if_changed
    fetch "$jmh" "org.openjdk.jmh:jmh-core:$jmh_version" "org.openjdk.jmh:jmh-generator-annprocess:$jmh_version" \
        net.sf.jopt-simple:jopt-simple:5.0.4 org.apache.commons:commons-math3:3.6.1
    classes=$target/benchmark-classes
    class_path=$(bench_classes):$jmh/*
    rm -rf "$classes"
    "$JAVA_HOME/bin/javac" --release 17 -d "$classes" -cp "$class_path" \
        -processor org.openjdk.jmh.generators.BenchmarkProcessor \
        "$root"/releng/benchmark/claimmark/bench/*.java || fail "Could not compile releng/benchmark"
    # The Java options are words.
    # shellcheck disable=SC2086
    exec "$JAVA_HOME/bin/java" ${BENCH_JAVA_OPTIONS:-} -cp "$classes:$class_path" claimmark.bench.GrowthTable "$@"
}
