# Mutation testing: PIT changes the classes of a package one place at a time, and a good test notices.

pit_version=1.20.4
pit_junit_version=1.2.3
pit=$cache/pit-$pit_version
mutation=$target/mutation

# bench_mutation PACKAGE…: for each package, such as core.model, how many mutants there are and how many of them the
# plain tests of the core kill. Those that live on are listed in a file, place by place.
#
# MUTATION_TESTS narrows the classes of tests, as in "claimmark.core.model.*,claimmark.core.store.*". A mutant costs all
# tests that reach it, unless one kills it; so jqwik's laws, what reads whole pages and long histories are left out, and
# the score is a lower bound. MUTATION_LEFT_OUT names other classes, MUTATION_THREADS are as many as the machine has
# processors.
bench_mutation() {
    [ $# -ge 1 ] || fail "bench mutation needs PACKAGE…, such as core.model core.store"
    build_if_changed
    fetch "$pit" "org.pitest:pitest:$pit_version" "org.pitest:pitest-entry:$pit_version" \
        "org.pitest:pitest-command-line:$pit_version" "org.pitest:pitest-junit5-plugin:$pit_junit_version" \
        org.apache.commons:commons-text:1.13.1 org.apache.commons:commons-lang3:3.17.0 \
        org.junit.platform:junit-platform-console-standalone:1.14.4 net.jqwik:jqwik-api:1.9.3 \
        net.jqwik:jqwik-engine:1.9.3 net.jqwik:jqwik-web:1.9.3 net.jqwik:jqwik-time:1.9.3 \
        com.tngtech.archunit:archunit:1.4.1 org.slf4j:slf4j-api:2.0.17 org.slf4j:slf4j-nop:2.0.17
    for package in "$@"; do
        mutate "$package"
    done
}

slow_tests='claimmark.core.*Laws,claimmark.core.*LawTest,claimmark.core.anchor.*PropertyTest,claimmark.core.*FuzzTest'
slow_tests="$slow_tests,claimmark.core.*Golden*,claimmark.core.*Hostile*,claimmark.core.article.SeedArticleTest"
slow_tests="$slow_tests,claimmark.core.store.SidecarHistoryTest,claimmark.core.ledger.LongHistoryTest"

mutate() {
    report=$mutation/$1
    rm -rf "$report"
    mkdir -p "$report"
    "$JAVA_HOME/bin/java" -cp "$(bench_classes):$pit/*" org.pitest.mutationtest.commandline.MutationCoverageReport \
        --reportDir "$report" --sourceDirs "$root/src" --targetClasses "claimmark.$1.*" \
        --targetTests "${MUTATION_TESTS:-claimmark.core.*}" --excludedTestClasses "${MUTATION_LEFT_OUT:-$slow_tests}" \
        --threads "${MUTATION_THREADS:-$(nproc)}" --outputFormats CSV --timestampedReports=false \
        --jvmArgs "-Djqwik.database=$mutation/jqwik,-Djqwik.tries.default=20" --timeoutConst 8000 \
        >"$report/pit.log" 2>&1 || fail "PIT failed: see $report/pit.log"
    # The columns: file, class, mutator, method, line, status, killing test.
    awk -F, -v package="$1" -v survivors="$report/survivors.txt" '
        { all++ }
        $6 != "SURVIVED" && $6 != "NO_COVERAGE" { killed++; next }
        { sub(/.*\./, "", $3); print $2 ":" $5 " " $4 " " $3 " " $6 | "sort >" survivors }
        END { printf "%s: %d mutants, %d killed, %.0f %%\n", package, all, killed, all ? 100 * killed / all : 0 }
    ' "$report/mutations.csv"
    say "What lives on is in $report/survivors.txt"
}
