### Davranış kuralları ve bir üyenin izin verdikleri.
### Hitap: common.ftl’deki gibi.

# $current (sayı): davranış kurallarının şu anda geçerli olan sürümü.
consent-version-not-current = Davranış kurallarımız bu arada güncellendi. Kabul etmeden önce lütfen { $current } numaralı sürümü oku.
consent-source-text-missing = Lütfen metni, bu davranış kurallarının yazıldığı dilde ekle.
# $limit (sayı): davranış kurallarının kaç metni olabileceği.
consent-too-many-texts = Davranış kurallarının en çok { $limit } metni olabilir.
