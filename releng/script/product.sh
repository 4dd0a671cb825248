# Running the product: for a person at a display, or by the tour on a virtual one.

article=$root/seeds/000_6c163a52ceeecb2a.txt

# launcher ECLIPSE: the jar that starts the Eclipse in that folder.
launcher() {
    echo "$1"/plugins/org.eclipse.equinox.launcher_*.jar
}

run() {
    for file in "$@"; do
        [ -f "$file" ] || fail "no article $file"
    done
    build_if_changed
    if [ -n "${DISPLAY:-}${WAYLAND_DISPLAY:-}" ]; then
        open "$@"
    else
        say "There is no display: taking the tour on a virtual one"
        tour
    fi
}

# open ARTICLE…: the product with these articles; the seeds are copied into its workspace at its first start.
open() {
    workspace=$target/workspace
    if [ ! -d "$workspace/seeds" ]; then
        mkdir -p "$workspace"
        cp -R "$root/seeds" "$workspace/seeds"
    fi
    [ $# -gt 0 ] || set -- "$workspace/seeds/$(basename "$article")"
    count=$#
    while [ "$count" -gt 0 ]; do
        set -- "$@" "$(readlink -f -- "$1")"
        shift
        count=$((count - 1))
    done
    run_until_closed "$workspace" "$@"
}

# run_until_closed WORKSPACE ARGUMENT…: Eclipse ends with a code when it wants to be started again, and where it cannot
# tell its native launcher how, it prints the command line. Of that, only the workspace may be another one.
run_until_closed() {
    workspace=$1
    shift
    printed=$(mktemp)
    trap 'rm -f "$printed"' EXIT
    while :; do
        status=0
        "$JAVA_HOME/bin/java" -jar "$(launcher "$product")" -vm "$JAVA_HOME/bin/java" -data "$workspace" "$@" \
            >"$printed" || status=$?
        case $status in
            23) ;;
            24)
                other=$(sed -n '/^-data$/{n;p;}' "$printed" | tail -n 1)
                workspace=${other:-$workspace}
                ;;
            *) return "$status" ;;
        esac
        # What was opened is open again by itself.
        set --
    done
}

# tour: drives the product as a person would; its steps' results are in target/tour/results.tap.
tour() {
    drive Tour "$product" "$target/tour" || fail "the tour failed; its pictures and logs are in $target/tour"
    say "The tour's pictures and the sidecar are in $target/tour"
}

# trouble: what can happen to a review, and how it looks in both themes.
trouble() {
    drive Trouble "$product" "$target/trouble" ||
        fail "the tour of troubles failed; its pictures are in $target/trouble"
    say "The pictures of what can happen are in $target/trouble"
}

# whole_review: a whole review by real keys, and one with the mouse; effort.txt tells what each stage takes.
whole_review() {
    drive WholeReview "$product" "$target/review" || fail "the whole review failed; its pictures are in $target/review"
    say "The pictures of a whole review, and what it takes, are in $target/review"
}

# restart_check: what "./claimmark run" started can start itself again.
restart_check() {
    drive RestartCheck "$product" "$target/restart" "$root" || fail "the restart check failed; see $target/restart"
}

# names_check: no control of ours is without a name for screen readers, which are offered to none in the other runs, and
# none is cut off with text of twice the size.
names_check() {
    within="dbus-run-session -- env -u NO_AT_BRIDGE GDK_DPI_SCALE=2"
    drive NamesCheck "$product" "$target/names" 2>"$target/names.log" ||
        fail "controls have no names, or are cut off; see $target/names and names.log beside it"
    within=
}

# bench_kill [TIMES]: kills the product again and again while it is worked with, and looks what is offered afterwards.
bench_kill() {
    build_if_changed
    drive KillBench "$product" "$target/kill" "${1:-20}"
}

# install_check: the update site's feature, installed by the p2 director into a plain Eclipse, opens the article there.
install_check() {
    drive InstallationCheck "$plain_eclipse" "$target/installation" || fail "the installation check failed"
}

# drive CLASS ECLIPSE FOLDER [ARGUMENT…]: a program of the tour, in that Eclipse; what it leaves is in the folder. It
# runs within the command $within, if there is one.
drive() {
    driver=$1 driven=$2 left_in=$3
    shift 3
    use_packages
    rm -rf "$left_in"
    mkdir -p "$left_in"
    # The words of the command are to be split.
    "$root/releng/on-virtual-display" ${within:-} "$JAVA_HOME/bin/java" -cp "$target/classes:$target/test-classes" \
        "claimmark.tour.$driver" "$(launcher "$driven")" "$article" "$left_in" "$@"
}
