"""Reads texts as lines of JSON, and prints what https://packaging.pypa.io says of each as a line of JSON."""

import json
import sys

from packaging.version import InvalidVersion, Version


def read(text):
    try:
        return Version(text)
    except InvalidVersion:
        return None


versions = [read(json.loads(line)) for line in sys.stdin]
ranks = {}
for version in sorted(version for version in versions if version is not None):
    ranks.setdefault(version, len(ranks))
for version in versions:
    said = None
    if version is not None:
        said = {
            "canonical": str(version),
            "public": version.public,
            "release": len(version.release),
            "local": version.local,
            "rank": ranks[version],
        }
    print(json.dumps(said))
