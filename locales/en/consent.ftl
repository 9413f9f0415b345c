### The code of conduct, and what a member allows.
### Address: as in common.ftl.

# $current (number): the version of the code of conduct that counts now.
consent-version-not-current = Our code of conduct has been updated in the meantime. Please read version { $current } before you accept it.
consent-source-text-missing = Please add the text in the language in which this code of conduct was written.
# $limit (number): how many texts a code of conduct can have.
consent-too-many-texts = { $limit ->
    [one] A code of conduct can have at most { $limit } text.
   *[other] A code of conduct can have at most { $limit } texts.
}
