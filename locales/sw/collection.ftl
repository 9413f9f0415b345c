### Mikusanyo: vitu ambavyo mwanachama hujihifadhia, na vinavyokusanywa kwa ajili ya mkutano.

## Yanayoweza kurekebishwa

# $limit (namba): mkusanyo unaweza kuwa na nyenzo ngapi.
collection-full = Mkusanyo unaweza kuwa na hadi nyenzo { $limit }. Ili kuongeza nyingine, ondoa moja kwanza.
