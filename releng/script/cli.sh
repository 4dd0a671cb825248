# The command line on a plain JVM: the core and claimmark.cli, compiled without Eclipse.

command_line=$target/command-line
libraries=$cache/libraries

# version_of ARTIFACT: the version that the target platform has.
version_of() {
    sed -n "s|.*<artifactId>$1</artifactId><version>\([^<]*\)</version>.*|\1|p" "$root/releng/eclipse-2025-09.target"
}

# fetch_libraries: sets $library_path, and brings what is missing.
fetch_libraries() {
    library_path=
    for library in org.jsoup:jsoup com.google.code.gson:gson info.picocli:picocli \
        org.eclipse.jdt:org.eclipse.jdt.annotation; do
        library=$library:$(version_of "${library#*:}")
        library_jar=$libraries/$(echo "${library#*:}" | tr : -).jar
        [ -f "$library_jar" ] || { use_maven && fetch "$libraries" "$library"; }
        library_path=$library_path:$library_jar
    done
}

# build_command_line: when a source is newer than what was built.
build_command_line() {
    use_java 17 || fail "a JDK 17 or newer is needed (on Debian: apt-get install openjdk-17-jdk-headless)"
    fetch_libraries
    core_jar=$command_line/claimmark.jar
    # Folders are newer, too, when a file of theirs is gone.
    [ ! -f "$core_jar" ] ||
        [ -n "$(find "$root/src/claimmark/core" "$root/src/claimmark/cli" -newer "$core_jar" -print -quit)" ] ||
        return 0
    say "Building the command line"
    rm -rf "$command_line"
    mkdir -p "$command_line/classes"
    (cd "$root/src" && find claimmark/core claimmark/cli -name '*.java' >"$command_line/sources" &&
        "$JAVA_HOME/bin/javac" --release 17 -proc:none -nowarn -encoding UTF-8 -d "$command_line/classes" \
            -cp "$library_path" "@$command_line/sources" &&
        find claimmark/core claimmark/cli -type f ! -name '*.java' -exec cp --parents {} "$command_line/classes" \;) ||
        fail "Could not build the command line"
    "$JAVA_HOME/bin/jar" --create --file "$command_line/new.jar" -C "$command_line/classes" .
    mv "$command_line/new.jar" "$core_jar"
}

# run_command_line ARGUMENT…: quick to start rather than quick in the end, for Git asks for each file by itself.
run_command_line() {
    build_command_line
    exec "$JAVA_HOME/bin/java" -XX:+UseSerialGC -XX:TieredStopAtLevel=1 -cp "$core_jar$library_path" \
        claimmark.cli.ClaimMarkCommand "$@"
}
