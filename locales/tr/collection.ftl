### Koleksiyonlar: bir üyenin kaydettikleri ve bir buluşma için toplananlar.

## Çağıranın düzeltebileceği şeyler

# $limit (sayı): bir koleksiyonda kaç içerik olabileceği.
collection-full = Bir koleksiyonda en çok { $limit } içerik olabilir. Başka birini eklemek için lütfen önce birini çıkar.
