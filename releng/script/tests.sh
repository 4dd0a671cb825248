# All tests, one after the other; what fails does not keep the rest from running, and the totals tell.

plain_reports=$target/surefire-reports
workbench_reports=$root/releng/workbench-tests/target/surefire-reports

test_all() {
    case ${1:-} in
        --latest) test_latest; return ;;
        '') ;;
        *) fail "test knows only --latest" ;;
    esac
    use_tools
    use_packages
    rm -rf "$plain_reports" "$workbench_reports" "$target/tour" "$target/trouble" "$target/review" "$target/restart" \
        "$target/names" "$target/installation"
    now=$(fingerprint)
    say "Plain tests, workbench tests, update site and product (the log is target/test.log)"
    if tests_on_display "$target/test.log" -f "$root/releng/pom.xml"; then
        echo "$now" >"$built"
        say "Installation into a plain Eclipse"
        (install_check) || true
        say "Tour"
        (tour) || true
        say "What can happen"
        (trouble) || true
        say "Whole review"
        (whole_review) || true
        say "Restart"
        (restart_check) || true
        say "Names for screen readers"
        (names_check) || true
    fi
    totals "plain=$plain_reports" "workbench=$workbench_reports" \
        "installation=$target/installation/results.tap" "tour=$target/tour/results.tap" \
        "trouble=$target/trouble/results.tap" "review=$target/review/results.tap" \
        "restart=$target/restart/results.tap" \
        "names=$target/names/results.tap"
}

# The same plain and workbench tests on the newest Eclipse that we know, which needs a newer Java.
test_latest() {
    if ! use_java 21 newest; then
        say "Skipped: the newest Eclipse needs a JDK 21 or newer." \
            "There is none in JAVA_HOME, on the path or in /usr/lib/jvm."
        return 0
    fi
    use_maven
    use_packages
    mkdir -p "$target"
    rm -rf "$plain_reports" "$workbench_reports"
    say "Plain and workbench tests on Eclipse 2026-06 (4.40) with the JDK in $JAVA_HOME" \
        "(the log is target/test-latest.log)"
    tests_on_display "$target/test-latest.log" -f "$root/releng/pom.xml" -pl ..,workbench-tests -Dtycho.version=5.0.3 \
        -Declipse.target=eclipse-2026-06 -Declipse.java=JavaSE-21 || true
    totals "plain=$plain_reports" "workbench=$workbench_reports"
}

# tests_on_display LOG ARGUMENT…: Maven's verify; fails when it did not come to its end, not when a test failed.
tests_on_display() {
    log=$1
    shift
    "$root/releng/on-virtual-display" "$maven" "$@" verify -Dmaven.test.failure.ignore=true >"$log" 2>&1 || {
        build_failed "$log"
        return 1
    }
}

# totals KIND=RESULTS…: says what failed and, on the last line, how many passed; fails when any did, or none ran.
totals() {
    "$JAVA_HOME/bin/java" "$root/releng/script/TestTotals.java" "$@"
}
