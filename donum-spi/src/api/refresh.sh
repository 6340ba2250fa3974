#!/bin/sh
# Makes the contract as it is now, in target/classes of both modules, the one that later builds are compared with.
set -eu
cd "$(dirname "$0")"
classes=$(mktemp -d)
trap 'rm -rf "$classes"' EXIT
for package in domain/quantity domain/dossier domain/criterion domain/scheme domain/rules spi/source spi/mapping spi/file; do
  module=donum-${package%%/*}
  mkdir -p "$classes/fr/donum/$package"
  cp ../../../"$module"/target/classes/fr/donum/"$package"/*.class "$classes/fr/donum/$package/"
done
rm -f contract.jar
jar --create --file contract.jar --no-manifest --date 2026-11-01T00:00:00Z -C "$classes" fr
