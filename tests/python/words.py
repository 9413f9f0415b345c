"""Mozilla's checker reads all that is said, as translators' tools do: in every language, nothing is missing, left over or
written wrongly."""

import json
import pathlib
import tempfile

from compare_locales.commands import CompareLocales

locales = pathlib.Path(__file__).parents[2] / "locales"
with tempfile.NamedTemporaryFile() as report:
    settings = {"l10n_base_dir": str(locales), "config_paths": [str(locales / "l10n.toml")]}
    CompareLocales().handle(**settings, quiet=3, json=report.name)
    [project] = json.loads(pathlib.Path(report.name).read_text())
folders = {folder.name for folder in locales.iterdir() if folder.is_dir()}
assert set(project["summary"]) == folders - {"en"}, "l10n.toml lists other languages than there are"
for language, summary in project["summary"].items():
    wrong = {flaw: summary[flaw] for flaw in ("errors", "warnings", "missing", "obsolete") if summary[flaw]}
    assert not wrong, (language, wrong, project["details"].get(language))
print(len(project["summary"]), "languages beside English")
