# Running the product: for a person at a display, or by the tour on a virtual one.

article=$root/seeds/000_6c163a52ceeecb2a.txt

# launcher ECLIPSE: the jar that starts the Eclipse in that folder.
launcher() {
    echo "$1"/plugins/org.eclipse.equinox.launcher_*.jar
}

run() {
    articles=
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
    exec "$JAVA_HOME/bin/java" -jar "$(launcher "$product")" -data "$workspace" "$@"
}

# tour: drives the product as a person would; its steps' results are in target/tour/results.tap.
tour() {
    use_packages
    rm -rf "$target/tour"
    mkdir -p "$target/tour"
    "$root/releng/on-virtual-display" "$JAVA_HOME/bin/java" -cp "$target/test-classes" claimmark.tour.Tour \
        "$(launcher "$product")" "$article" "$target/tour" || fail "the tour failed; see target/tour"
    say "The tour's pictures and the sidecar are in $target/tour"
}

# install_check: the update site's feature, installed by the p2 director into a plain Eclipse, opens the article there.
install_check() {
    use_packages
    rm -rf "$target/installation"
    mkdir -p "$target/installation"
    "$root/releng/on-virtual-display" "$JAVA_HOME/bin/java" -cp "$target/test-classes" claimmark.tour.InstallationCheck \
        "$(launcher "$plain_eclipse")" "$article" "$target/installation" || fail "the installation check failed"
}
