#!/usr/bin/env bash
# Tries the wheel and the Debian package on a bare system: `try.sh [RELEASE]`, 12 by default, after `make dist` and
# `build.sh RELEASE`. Needs root, and debootstrap, which makes a root of nothing but Debian's base in build/roots.
# Into one it installs the wheel with pipx, and the libraries that the kiosk then asks for, and draws. Into another it installs
# the package with what it depends on, and nothing that is only recommended. Then it draws the programme as the service does: offscreen, in cage without
# a screen, and on a virtual X server; boots systemd in there and lets it run the service with its watchdog; and upgrades,
# removes and purges the package. Each line that is printed was looked at; the first that is not so ends it with status 1,
# and a system on which none of it can be tried, with status 3.
# MIRROR is where Debian's packages come from, if not from where this system's do.
set -euo pipefail
cd "$(dirname "$0")/../.."

release=${1:-12}
case $release in
12) suite=bookworm ;;
13) suite=trixie ;;
*) echo "Debian $release is not known here; name 12 or 13" >&2 && exit 2 ;;
esac
package=$(ls -t dist/venue-kiosk_*"+deb${release}_$(dpkg --print-architecture).deb" 2>/dev/null | head -1)
[ -n "$package" ] || { echo "there is no package in dist/: packaging/deb/build.sh $release makes it" >&2 && exit 2; }
cannot() {
    printf 'not tried: %s\n' "$*" >&2
    exit 3
}
[ "$(id -u)" = 0 ] || cannot "only root can make a root of its own: run it with sudo"
# Whatever is mounted below is gone when this ends, however it does.
if [ -z "${OWN_MOUNTS:-}" ]; then
    unshare --mount true 2>/dev/null || cannot "this system gives no namespaces"
    OWN_MOUNTS=1 exec unshare --mount --fork "$0" "$@"
fi

base=$PWD/build/roots/$suite
root=$PWD/build/roots/try-$suite
state=/var/lib/venue-kiosk
unit=/lib/systemd/system/venue-kiosk@.service

say() { printf '%-28s %s\n' "$1" "$2"; }
fail() {
    printf 'WRONG: %s\n' "$*" >&2
    exit 1
}
inside() { chroot "$root" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin LC_ALL=C.UTF-8 DEBIAN_FRONTEND=noninteractive "$@"; }
apt_quietly() { inside apt-get -qq -y --no-install-recommends -o Dpkg::Use-Pty=0 "$@" >"$root/tmp/apt.log" 2>&1 || { cat "$root/tmp/apt.log" >&2 && fail "apt-get $*"; }; }
# As the service's user, with the service's own environment and command line.
service_env() { sed -n 's/^Environment=//p' "$root$unit" | tr ' ' '\n' | sed 's/%i/seat1/g'; }
as_kiosk() {
    # shellcheck disable=SC2046
    chroot "$root" setpriv --reuid kiosk --regid kiosk --init-groups \
        env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME=$state RUNTIME_DIRECTORY=/run/venue-kiosk-try $(service_env) "$@"
}

# The wheel, for one user, as its own last words tell.
try_wheel() {
    local wheel wheels=build/wheels/$release python=.venv/bin/python
    wheel=$(ls -t dist/venue_kiosk-*.whl 2>/dev/null | head -1)
    [ -n "$wheel" ] || { echo "there is no wheel in dist/: make dist makes it" >&2 && exit 2; }
    mkdir -p "$wheels"
    "$python" -m pip download --quiet --disable-pip-version-check --no-input --only-binary :all: --require-hashes --no-deps \
        --dest "$wheels" --implementation cp --python-version "$([ "$release" = 12 ] && echo 3.11 || echo 3.13)" \
        --platform manylinux_2_34_x86_64 --platform manylinux_2_28_x86_64 --platform manylinux_2_17_x86_64 \
        --platform manylinux2014_x86_64 -r packaging/requirements.lock 2>/dev/null || fail "the wheel's dependencies"
    # pipx renews its own pip before anything else.
    "$python" -m pip download --quiet --disable-pip-version-check --no-deps --dest "$wheels" pip 2>/dev/null || fail "pip"
    apt_quietly update
    apt_quietly install pipx
    mkdir "$root/root/wheels"
    cp "$wheels"/*.whl "$wheel" "$root/root/wheels/"
    inside HOME=/root PIP_NO_INDEX=1 PIP_FIND_LINKS=/root/wheels pipx install "/root/wheels/$(basename "$wheel")" \
        >"$root/tmp/pipx.log" 2>&1 || { cat "$root/tmp/pipx.log" >&2 && fail "pipx install"; }
    local kiosk="HOME=/root /root/.local/bin/kiosk" said
    inside sh -c "cd / && $kiosk now --at 12:00" | grep -q '^Now: ' || fail "kiosk now from the wheel"
    said=$(inside sh -c "cd /tmp && $kiosk snapshot --at 12:40 -o /tmp/wheel.png" 2>&1) && fail "a bare system lacks no library?"
    grep -q 'apt-get install' <<<"$said" || fail "what is missing is not told: $said"
    # shellcheck disable=SC2046
    apt_quietly install $(sed -n 's/.*apt-get install //p' <<<"$said")
    said=$(inside sh -c "cd /tmp && $kiosk snapshot --at 12:40 -o /tmp/wheel.png" 2>&1) || fail "snapshot from the wheel: $said"
    [ -z "$said" ] || fail "snapshot from the wheel says $said"
    [ "$(stat -c %s "$root/tmp/wheel.png")" -gt 50000 ] || fail "the wheel's picture is blank"
    say "the wheel, by pipx" "draws from any folder, after the libraries that it asked for"
}

make_root() {
    if [ ! -e "$base/etc/debian_version" ]; then
        command -v debootstrap >/dev/null || cannot "debootstrap is not there: apt-get install debootstrap"
        rm -rf "$base"
        mkdir -p "$base"
        debootstrap --variant=minbase "$suite" "$base" ${MIRROR:+"$MIRROR"} >build/roots/debootstrap.log 2>&1 ||
            { tail build/roots/debootstrap.log >&2 && rm -rf "$base" && cannot "debootstrap makes no root here: see above"; }
    fi
    rm -rf "$root"
    cp -a "$base" "$root"
    # No service is started by an installation in here.
    printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
    chmod 755 "$root/usr/sbin/policy-rc.d"
    cp /etc/resolv.conf "$root/etc/resolv.conf"
    mount -t proc proc "$root/proc"
    mount -t tmpfs -o mode=755 tmpfs "$root/dev"
    for node in null zero full random urandom tty; do cp -a "/dev/$node" "$root/dev/"; done
    mkdir "$root/dev/shm" "$root/dev/pts"
    mount -t tmpfs -o mode=1777 tmpfs "$root/dev/shm"
    say "a bare Debian" "$(cat "$root/etc/debian_version"), $(inside dpkg -l | grep -c ^ii) packages"
}

install_package() {
    cp "$package" "$root/root/venue-kiosk.deb"
    apt_quietly update
    apt_quietly install /root/venue-kiosk.deb
    install -d -o "$(stat -c %u "$root$state")" -m 700 "$root/run/venue-kiosk-try"
    say "installed" "$(inside kiosk --version), $(inside dpkg -l | grep -c ^ii) packages in all"
    inside sh -c 'cd / && kiosk now --at 12:00' | grep -q '^Now: ' || fail "kiosk now"
    [ -n "$(inside getent passwd kiosk | grep nologin)" ] || fail "the user kiosk can log in"
    for file in /usr/share/man/man1/kiosk.1.gz /usr/share/bash-completion/completions/kiosk /usr/share/zsh/vendor-completions/_kiosk; do
        [ -e "$root$file" ] || fail "$file is not there"
    done
    say "the user kiosk" "cannot log in; manual and completions are there"
}

# Runs a command of the service until it says that it is ready, by the protocol that systemd has for that.
LISTENER='
import os, signal, socket, subprocess, sys
name = "/run/venue-kiosk-try/notify"
os.path.exists(name) and os.unlink(name)
listening = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
listening.bind(name)
listening.settimeout(60)
child = subprocess.Popen(sys.argv[1:], stdout=subprocess.DEVNULL, env={**os.environ, "NOTIFY_SOCKET": name}, start_new_session=True)
lines = []
while not {"READY=1", "WATCHDOG=1"} <= set(lines):
    lines += listening.recv(4096).decode().splitlines()
os.killpg(child.pid, signal.SIGTERM)
child.wait(20)
print(next(line for line in lines if line.startswith("STATUS=")))
'
draws() {
    local name=$1
    shift
    local command
    command=$(sed -n 's/^ExecStart=//p' "$root$unit" | sed 's/ \$KIOSK_OPTIONS//')
    # shellcheck disable=SC2046
    said=$(as_kiosk $(grep -h '^KIOSK_SCHEDULE=' "$root/etc/venue-kiosk/kiosk.env") "$@" \
        /opt/venue-kiosk/bin/python -c "$LISTENER" "$command" --at 12:40 2>"$root/tmp/draws.log") || { cat "$root/tmp/draws.log" >&2 && fail "$name"; }
    say "$name" "ready; ${said#STATUS=}"
}

picture_is_no_blank() {
    as_kiosk kiosk snapshot /etc/venue-kiosk/schedule.yaml --at 12:40 -o "$state/screen.png"
    colours=$(as_kiosk QT_QPA_PLATFORM=offscreen /opt/venue-kiosk/bin/python -c "
from PySide6.QtGui import QImage
image = QImage('$state/screen.png')
print(len({image.pixel(x, y) for x in range(0, image.width(), 4) for y in range(0, image.height(), 4)}))")
    [ "$colours" -gt 100 ] || fail "the picture has $colours colours"
    rm "$root$state/screen.png"
    say "a picture" "1920x1080, $colours colours"
}

doctor() {
    as_kiosk KIOSK_SCHEDULE=/etc/venue-kiosk/schedule.yaml QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software \
        kiosk doctor >"$root/tmp/doctor.txt" && status=0 || status=$?
    [ "$status" -lt 2 ] || { cat "$root/tmp/doctor.txt" >&2 && fail "the doctor finds something wrong"; }
    say "kiosk doctor" "status $status: $(tail -1 "$root/tmp/doctor.txt")"
}

# Boots systemd in namespaces of its own, and runs a script in there as root.
boot_and_run() {
    cat >"$root/root/first.sh" <<'BOOT'
mount -t sysfs sysfs /sys && mount -t tmpfs tmpfs /sys/fs/cgroup && mount -t cgroup2 cgroup2 /sys/fs/cgroup
mount -t tmpfs tmpfs /run
hostname lobby
exec env -i container=unshare PATH=/usr/sbin:/usr/bin:/sbin:/bin /lib/systemd/systemd --system
BOOT
    printf '[Unit]\nAfter=systemd-logind.service\n[Service]\nType=oneshot\nExecStart=-/bin/bash /root/second.sh\nExecStart=/bin/touch /root/second.done\nTimeoutStartSec=240\nStandardOutput=file:/root/second.log\nStandardError=file:/root/second.log\n[Install]\nWantedBy=multi-user.target\n' \
        >"$root/etc/systemd/system/try.service"
    cat >"$root/root/second.sh"
    inside systemctl enable try.service >/dev/null 2>&1
    # Its root is a mount of its own, not a chroot: systemd makes mounts in it for the service.
    unshare --pid --fork --mount --uts --ipc --kill-child bash -c \
        'mount --make-rprivate / && mount --rbind "$0" "$0" && cd "$0" && pivot_root . mnt && exec chroot . /bin/bash -c \
            "umount -l /mnt; umount -l /proc; mount -t proc proc /proc; . /root/first.sh"' "$root" \
        >"$root/tmp/boot.log" 2>&1 &
    local booted=$!
    for _ in $(seq 240); do
        [ ! -e "$root/root/second.done" ] && kill -0 $booted 2>/dev/null || break
        sleep 1
    done
    kill -KILL $booted 2>/dev/null || true # and with it all that was booted
    wait $booted 2>/dev/null || true
    inside systemctl disable try.service >/dev/null 2>&1
}

service_under_systemd() {
    apt_quietly install systemd systemd-sysv dbus libpam-systemd
    if ! unshare --pid --fork --mount true 2>/dev/null; then
        say "the service under systemd" "not tried: this system gives no namespaces"
        return
    fi
    rm -f "$root"/root/second.{log,done}
    boot_and_run <<'SECOND'
set -eu
mkdir -p /etc/systemd/system/venue-kiosk@seat1.service.d
# No graphics card is needed, and none is there.
printf '[Service]\nEnvironment=WLR_BACKENDS=headless WLR_RENDERER=pixman WLR_LIBINPUT_NO_DEVICES=1\n' \
    >/etc/systemd/system/venue-kiosk@seat1.service.d/headless.conf
systemctl daemon-reload
systemctl start venue-kiosk@seat1 || journalctl --no-pager -n 15 -u venue-kiosk@seat1
echo "started $(systemctl show -P ActiveState venue-kiosk@seat1) $(systemctl show -P StatusText venue-kiosk@seat1)"
echo "exposure $(systemd-analyze security venue-kiosk@seat1 --no-pager | tail -1 | grep -o '[0-9]\.[0-9]')"
for process in /proc/[0-9]*; do
    if tr '\0' ' ' <"$process/cmdline" 2>/dev/null | grep -q 'python -I .*kiosk show'; then
        kill -STOP "${process#/proc/}" # as a kiosk that hangs
    fi
done
for _ in $(seq 60); do
    [ "$(systemctl show -P NRestarts venue-kiosk@seat1)" = 0 ] || break
    sleep 1
done
for _ in $(seq 30); do
    [ "$(systemctl show -P ActiveState venue-kiosk@seat1)" != active ] || break
    sleep 1
done
echo "restarted $(systemctl show -P NRestarts venue-kiosk@seat1) $(systemctl show -P ActiveState venue-kiosk@seat1)"
systemctl stop venue-kiosk@seat1
SECOND
    [ -e "$root/root/second.log" ] || { say "the service under systemd" "not tried: systemd does not boot in a namespace here"; return; }
    said=$(cat "$root/root/second.log")
    grep -q '^started active' <<<"$said" || fail "the service under systemd: $said"
    grep -Eq '^exposure [0-2]\.' <<<"$said" || fail "the service's hardening: $said"
    grep -q '^restarted 1 active' <<<"$said" || fail "the watchdog: $said"
    say "the service under systemd" "runs in cage, exposure $(sed -n 's/^exposure //p' <<<"$said"), restarted by its watchdog when it hangs"
}

upgrade() {
    as_kiosk kiosk delay 10 --slot lunch --at 12:20 --schedule /etc/venue-kiosk/schedule.yaml >/dev/null 2>&1 ||
        as_kiosk kiosk message --schedule /etc/venue-kiosk/schedule.yaml "Kept" >/dev/null
    journal=$(cd "$root$state" && find . -name journal.jsonl)
    [ -n "$journal" ] || fail "there is no journal in $state"
    sum=$(md5sum <"$root$state/$journal")
    echo "# a line of the organiser's" >>"$root/etc/venue-kiosk/schedule.yaml"
    rm -rf "$root/root/next"
    inside dpkg-deb -R /root/venue-kiosk.deb /root/next
    sed -i 's/^Version: .*/&+next/' "$root/root/next/DEBIAN/control"
    echo "# of the next version" >>"$root/root/next/etc/venue-kiosk/schedule.yaml"
    rm "$root/root/next/opt/venue-kiosk/lib/"python*/site-packages/segno/py.typed
    inside dpkg-deb -b /root/next /root/next.deb >/dev/null
    apt_quietly -o Dpkg::Options::=--force-confdef -o Dpkg::Options::=--force-confold install /root/next.deb
    grep -q "organiser's" "$root/etc/venue-kiosk/schedule.yaml" || fail "the upgrade took the organiser's programme"
    [ "$sum" = "$(md5sum <"$root$state/$journal")" ] || fail "the upgrade changed the journal"
    [ -z "$(find "$root/opt/venue-kiosk/lib/" -path '*segno/py.typed')" ] || fail "the upgrade left what is gone"
    inside kiosk now --at 12:00 | grep -q '^Now: ' || fail "kiosk now after the upgrade"
    say "upgraded" "the organiser's programme and the journal are as they were"
}

remove_and_purge() {
    apt_quietly remove venue-kiosk
    [ ! -e "$root/opt/venue-kiosk" ] || fail "the removal left $(find "$root/opt/venue-kiosk" | head -3)"
    [ ! -e "$root/usr/bin/kiosk" ] && [ ! -L "$root/usr/bin/kiosk" ] || fail "the removal left /usr/bin/kiosk"
    [ -e "$root/etc/venue-kiosk/schedule.yaml" ] || fail "the removal took the programme"
    [ -e "$root$state/$journal" ] || fail "the removal took the journal"
    say "removed" "the programme and the journal are still there"
    apt_quietly purge venue-kiosk
    left=$(cd "$root" && find etc opt usr var lib -name '*venue-kiosk*' -not -path 'etc/systemd/system/*' 2>/dev/null || true)
    [ -z "$left" ] || fail "the purge left $left"
    say "purged" "nothing is left"
}

make_root
[ "$(uname -m)" != x86_64 ] || try_wheel
umount "$root/proc" "$root/dev/shm" "$root/dev"
make_root
install_package
picture_is_no_blank
draws "the service, offscreen" KIOSK_PLATFORM=offscreen
draws "the service, in cage" KIOSK_PLATFORM=cage WLR_BACKENDS=headless WLR_RENDERER=pixman WLR_LIBINPUT_NO_DEVICES=1
apt_quietly install xvfb xinit
draws "the service, on X" KIOSK_PLATFORM=x11 KIOSK_XSERVER=/usr/bin/Xvfb
doctor
service_under_systemd
upgrade
remove_and_purge
umount --recursive --lazy "$root/dev" "$root/proc"
rm -rf "$root"
echo "All of it holds on Debian $release."
