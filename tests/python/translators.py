"""A translator at work: takes a file as the Translate Toolkit reads it, which Weblate and others build on, checks that
nothing in it is strange to it, says each part in capitals, and writes the file as the toolkit does."""

import sys

from translate.storage.xliff2 import Xliff2File

source, target, expected = sys.argv[1:4]
store = Xliff2File.parsefile(source)
assert store.getsourcelanguage() == "en" and store.gettargetlanguage() == "es"
units = [unit for unit in store.units if unit.istranslatable()]
assert len(units) == int(expected), [unit.source for unit in units]
for unit in units:
    unit.target = unit.source.upper()
store.savefile(target)
