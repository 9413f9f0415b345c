#!/bin/sh
# Fetches the browser files in graphiql/ anew from the npm registry, together with the licences of all
# that is inside them. Needs sh, node, npm and sha256sum. To change a version, change package.json, run
# `npm install --package-lock-only --ignore-scripts` beside it, then this.
set -eu

here=$(cd "$(dirname "$0")" && pwd)
target=$here/graphiql
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cp "$here/package.json" "$here/package-lock.json" "$here/licences.mjs" "$work"
cd "$work"

# npm compares each archive with its checksum in package-lock.json; nothing inside them is run.
npm ci --ignore-scripts --no-audit --no-fund

rm -rf "$target"
mkdir -p "$target"
# A script's last line names a source map. Maps are not served, so the line goes: else every opening of
# the developer tools would ask for one in vain.
take() { sed '/^\/\/# sourceMappingURL=/d' "node_modules/$1" > "$target/$2"; }
take graphiql/graphiql.min.js graphiql.min.js
take graphiql/graphiql.min.css graphiql.min.css
take react/umd/react.production.min.js react.min.js
take react-dom/umd/react-dom.production.min.js react-dom.min.js

printf %s "$(node --print "require('./node_modules/graphiql/package.json').version")" > "$target/VERSION"
node licences.mjs > "$target/LICENCES.txt"
cd "$target"
sha256sum -- *.js *.css LICENCES.txt VERSION > SHA256SUMS
cat SHA256SUMS
