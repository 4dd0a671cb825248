# What the machine has to have: a JDK, Maven 3.9 and, for a virtual display, a few Debian packages.

maven_version=3.9.11
cache=${XDG_CACHE_HOME:-$HOME/.cache}/claimmark

say() {
    printf '%s\n' "$*" >&2
}

fail() {
    say "claimmark: $*"
    exit 1
}

# java_release JDK: the feature release of the JDK in that folder, 0 when there is none.
java_release() {
    if [ -x "$1/bin/javac" ] && [ -f "$1/release" ]; then
        sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
    else
        echo 0
    fi
}

# use_java LEAST [newest]: sets JAVA_HOME to the first JDK of that release or newer, the caller's own choice first,
# or to the newest of all. Fails when there is none.
use_java() {
    on_path=$(command -v javac || true)
    chosen=
    best=$(($1 - 1))
    for jdk in "${JAVA_HOME:-}" "${on_path:+$(dirname "$(dirname "$(readlink -f "$on_path")")")}" /usr/lib/jvm/*; do
        release=$(java_release "$jdk")
        if [ "$release" -gt "$best" ]; then
            chosen=$jdk
            best=$release
            [ "${2:-}" = newest ] || break
        fi
    done
    [ -n "$chosen" ] || return 1
    JAVA_HOME=$chosen
    PATH=$JAVA_HOME/bin:$PATH
    export JAVA_HOME PATH
}

# use_maven: sets $maven to a Maven 3.9, which an older one fetches where need be.
use_maven() {
    maven=$cache/apache-maven-$maven_version/bin/mvn
    [ ! -x "$maven" ] || return 0
    installed=$(command -v mvn) || fail "Maven is needed (on Debian: apt-get install maven)"
    case $("$installed" --version | sed -n 's/.*Apache Maven \([0-9.]*\).*/\1/p') in
        3.9.* | 3.[1-9][0-9]*) maven=$installed; return 0 ;;
    esac
    say "Fetching Maven $maven_version into $cache"
    mkdir -p "$cache"
    (cd "$cache" && "$installed" --batch-mode --quiet org.apache.maven.plugins:maven-dependency-plugin:3.8.1:unpack \
        "-Dartifact=org.apache.maven:apache-maven:$maven_version:zip:bin" "-DoutputDirectory=$cache") ||
        fail "Could not fetch Maven $maven_version"
    chmod +x "$maven"
}

# fetch FOLDER GROUP:ARTIFACT:VERSION…: brings into the folder the jars that it does not have yet.
fetch() {
    folder=$1
    shift
    for coordinates in "$@"; do
        jar=$(echo "${coordinates#*:}" | tr : -).jar
        [ ! -f "$folder/$jar" ] || continue
        say "Fetching $jar into $folder"
        "$maven" --batch-mode --quiet org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
            "-Dartifact=$coordinates" "-DoutputDirectory=$folder" || fail "Could not fetch $coordinates"
    done
}

# Each needed thing, and the Debian package that brings it.
missing_packages() {
    for pair in Xvfb:xvfb openbox:openbox xdotool:xdotool import:imagemagick dbus-run-session:dbus-daemon \
        gdbus:libglib2.0-bin; do
        command -v "${pair%%:*}" >/dev/null || echo "${pair#*:}"
    done
    for pair in libgtk-3.so.0:libgtk-3-0 libwebkit2gtk-4.1.so.0:libwebkit2gtk-4.1-0; do
        /sbin/ldconfig -p | grep -q "${pair%%:*}" || echo "${pair#*:}"
    done
    for package in librsvg2-common fonts-dejavu-core at-spi2-core; do
        dpkg-query --show --showformat='${Status}' "$package" 2>/dev/null | grep -q 'ok installed' || echo "$package"
    done
}

# use_packages: installs what is missing when root, and otherwise says how.
use_packages() {
    missing=$(missing_packages | tr '\n' ' ')
    [ -n "$missing" ] || return 0
    if [ "$(id -u)" -ne 0 ]; then
        fail "some system packages are missing. This brings them:
  sudo apt-get install --yes $missing"
    fi
    say "Installing $missing"
    # $missing is a list of words.
    # shellcheck disable=SC2086
    { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install --yes --no-install-recommends $missing; } \
        >/dev/null || fail "Could not install $missing"
}
