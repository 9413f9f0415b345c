### Kanuni za maadili, na yale ambayo mwanachama anaruhusu.
### Namna ya kumwita msomaji: kama ilivyo katika common.ftl.

# $current (namba): toleo la kanuni za maadili linalotumika sasa.
consent-version-not-current = Kanuni zetu za maadili zimesasishwa. Tafadhali soma toleo la { $current } kabla ya kulikubali.
consent-source-text-missing = Tafadhali ongeza maandishi katika lugha ambayo kanuni hizi za maadili ziliandikwa.
# $limit (namba): kanuni za maadili zinaweza kuwa na maandishi mangapi.
consent-too-many-texts = Kanuni za maadili zinaweza kuwa na hadi maandishi { $limit }.
