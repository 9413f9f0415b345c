### Waymark’ın komut satırındaki her içe aktarma hakkında söyledikleri.

# $source (metin): dosya ya da web adresi.
import-unreachable = { $source } açılamadı. Lütfen adı ya da adresi kontrol et.
# $megabytes (sayı): bir seferde ne kadarının içe aktarılabileceği.
import-too-large = Bu, { $megabytes } MB sınırından büyük. Bir seferde en çok bu kadarı içe aktarılabilir. Lütfen parçalara böl.
