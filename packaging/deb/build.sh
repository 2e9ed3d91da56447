#!/usr/bin/env bash
# Builds the Debian package: `build.sh [RELEASE [ARCHITECTURE]]`, by default for Debian 12 on amd64, into dist/.
# RELEASE is 12 or 13; ARCHITECTURE is amd64, or arm64 for 13 (Qt's files for 64-bit ARM need the glibc of 13).
# Any Linux with Python, pip and dpkg-deb builds any of them: nothing of this system gets into the package. The kiosk and
# what it needs, as the lock pins them, are laid out as a virtual environment of the release's own Python.
# PYTHON is the interpreter that has pip, hatchling and what `make test` installs; .venv's by default.
set -euo pipefail
cd "$(dirname "$0")/../.."
umask 022

release=${1:-12}
architecture=${2:-amd64}
PYTHON=${PYTHON:-.venv/bin/python}

case $release in
12) python=3.11 glibc=36 ;;
13) python=3.13 glibc=41 ;;
*) echo "Debian $release is not known here; name 12 or 13" >&2 && exit 2 ;;
esac
case $architecture in
amd64) machine=x86_64 ;;
arm64) machine=aarch64 ;;
*) echo "The architecture $architecture is not known here; name amd64 or arm64" >&2 && exit 2 ;;
esac
if [ "$release-$architecture" = 12-arm64 ]; then
    echo "Qt's files for 64-bit ARM need glibc 2.39, and Debian 12 has 2.36; build it for 13" >&2
    exit 2
fi

SOURCE_DATE_EPOCH=${SOURCE_DATE_EPOCH:-$(git log -1 --format=%ct 2>/dev/null || date +%s)}
export SOURCE_DATE_EPOCH
version=$("$PYTHON" -c 'import kiosk; print(kiosk.__version__)')-1+deb$release
work=build/deb/$release-$architecture
root=$work/root
opt=$root/opt/venue-kiosk
site=$opt/lib/python$python/site-packages
rm -rf "$work"
mkdir -p "$site" "$work/wheel" dist

platforms() { # every one that the release's glibc can run, the newest first
    for minor in $(seq "$glibc" -1 17); do
        echo --platform "manylinux_2_${minor}_$machine"
    done
    echo --platform "manylinux2014_$machine" --platform "linux_$machine"
}

lay_out_environment() {
    # shellcheck disable=SC2046
    "$PYTHON" -m pip install --quiet --disable-pip-version-check --no-input --no-compile --only-binary :all: --require-hashes \
        --no-deps --target "$site" --python-version "$python" --implementation cp $(platforms) \
        -r packaging/requirements.lock
    "$PYTHON" -m hatchling build -t wheel -d "$work/wheel" >/dev/null
    "$PYTHON" -m pip install --quiet --disable-pip-version-check --no-input --no-compile --no-deps --no-index \
        --target "$site" "$work"/wheel/*.whl
    mkdir -p "$opt/bin"
    ln -s "/usr/bin/python$python" "$opt/bin/python"
    printf 'home = /usr/bin\ninclude-system-site-packages = false\nversion = %s\n' "$python" >"$opt/pyvenv.cfg"
    printf '#!/opt/venue-kiosk/bin/python -I\nimport sys\n\nfrom kiosk.cli import main\n\nsys.exit(main())\n' >"$opt/bin/kiosk"
    chmod 755 "$opt/bin/kiosk"
}

# What Qt's files bring along for making programs, not for running one: two thirds of their size. What is left is
# tried by try.sh, on the platforms that the service can choose.
leave_out_tools() {
    local qt=$site/PySide6
    rm -rf "$site/bin" "$site"/hatchling* "$site"/pathspec* "$site"/pluggy* "$site"/trove_classifiers*
    rm -rf "$qt"/{qmlls,qmlformat,qmllint,lupdate,lrelease,linguist,assistant,designer,svgtoqml,balsam,balsamui,uic,rcc,qsb}
    rm -rf "$qt"/{include,typesystems,glue,doc,scripts,examples} "$qt"/*.pyi "$site/shiboken6"/*.pyi
    rm -rf "$qt"/Qt{Designer,Help,OpenGLWidgets,PrintSupport,Sql,Test,UiTools,Widgets,Xml,SvgWidgets,QuickWidgets,QuickTest,QuickControls2,Concurrent}.abi3.so
    rm -rf "$qt"/Qt/{translations,metatypes,libexec}
    rm -rf "$qt"/Qt/plugins/{designer,printsupport,qmllint,qmltooling,sqldrivers,wayland-graphics-integration-server}
    rm -rf "$qt"/Qt/qml/{QtTest,QtWayland} "$qt"/Qt/qml/QtQuick/{Controls,Dialogs,NativeStyle,Particles,Pdf,Scene2D,Scene3D,Timeline,VirtualKeyboard,tooling,VectorImage}
    (cd "$qt/Qt/lib" && rm -f libQt6{Concurrent,Designer,DesignerComponents,Help,LabsStyleKit*,PrintSupport,QuickControls2*,QuickDialogs2*}.so.6 \
        libQt6{QuickParticles,QuickTemplates2,QuickTest,QuickTimeline*,QuickVectorImage*,QuickWidgets,QmlCompiler,Sql,SvgWidgets,Test,UiTools,WaylandCompositor,WaylandEglCompositorHwIntegration}.so.6)
}

add_system_files() {
    install -D -m 644 schedule.yaml "$root/etc/venue-kiosk/schedule.yaml"
    install -D -m 644 packaging/deb/kiosk.env "$root/etc/venue-kiosk/kiosk.env"
    install -D -m 644 packaging/deb/pam "$root/etc/pam.d/venue-kiosk"
    install -D -m 755 packaging/systemd/session "$root/usr/lib/venue-kiosk/session"
    install -D -m 644 packaging/systemd/venue-kiosk@.service "$root/lib/systemd/system/venue-kiosk@.service"
    install -D -m 644 packaging/systemd/seat0.conf "$root/lib/systemd/system/venue-kiosk@seat0.service.d/tty.conf"
    install -D -m 644 packaging/systemd/venue-kiosk.service "$root/usr/lib/systemd/user/venue-kiosk.service"
    install -D -m 644 packaging/desktop/venue-kiosk.desktop "$root/usr/share/applications/venue-kiosk.desktop"
    install -D -m 644 packaging/desktop/venue-kiosk.desktop "$root/usr/share/venue-kiosk/autostart/venue-kiosk.desktop"
    install -D -m 644 packaging/desktop/venue-kiosk.svg "$root/usr/share/icons/hicolor/scalable/apps/venue-kiosk.svg"
    mkdir -p "$root/usr/bin"
    ln -s /opt/venue-kiosk/bin/kiosk "$root/usr/bin/kiosk"
}

add_documents() {
    PYTHONPATH=. "$PYTHON" packaging/documents.py "$work/documents"
    install -D -m 644 "$work/documents/kiosk.1" "$root/usr/share/man/man1/kiosk.1"
    gzip -9n "$root/usr/share/man/man1/kiosk.1"
    install -D -m 644 "$work/documents/kiosk.bash" "$root/usr/share/bash-completion/completions/kiosk"
    install -D -m 644 "$work/documents/kiosk.zsh" "$root/usr/share/zsh/vendor-completions/_kiosk"
    install -D -m 644 packaging/deb/copyright "$root/usr/share/doc/venue-kiosk/copyright"
    install -D -m 644 CHANGELOG.md "$root/usr/share/doc/venue-kiosk/changelog"
    gzip -9n "$root/usr/share/doc/venue-kiosk/changelog"
}

libraries() { # Debian's packages of what Qt's files ask the system for, as the kiosk itself knows them
    "$PYTHON" -c "from kiosk.preflight import packages; print(*packages(), sep=', ')"
}

add_control() {
    mkdir "$root/DEBIAN"
    sed -e "s/@VERSION@/$version/" -e "s/@ARCHITECTURE@/$architecture/" -e "s/@PYTHON@/$python/" \
        -e "s/@SIZE@/$(du -sk --exclude DEBIAN "$root" | cut -f1)/" -e "s/@LIBRARIES@/$(libraries)/" \
        packaging/deb/control >"$root/DEBIAN/control"
    for script in postinst prerm postrm; do
        install -m 755 "packaging/deb/$script" "$root/DEBIAN/$script"
    done
    (cd "$root" && find etc -type f -printf '/%p\n' | sort >DEBIAN/conffiles)
    (cd "$root" && find . -path ./DEBIAN -prune -o -type f -printf '%P\0' | sort -z | xargs -0 md5sum >DEBIAN/md5sums)
}

lay_out_environment
leave_out_tools
add_system_files
add_documents
add_control
find "$root" -newermt "@$SOURCE_DATE_EPOCH" -exec touch -h -d "@$SOURCE_DATE_EPOCH" {} +
package=dist/venue-kiosk_${version}_$architecture.deb
dpkg-deb --root-owner-group -Zxz --build "$root" "$package" >/dev/null
echo "$package ($(du -m "$package" | cut -f1) MB, installed $(du -sm "$root" | cut -f1) MB)"
