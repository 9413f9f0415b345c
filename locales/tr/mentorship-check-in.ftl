### Bir yol arkadaşlığının nasıl gittiği, ikisinin de not ettiği gibi: yalnızca kendileri ya da ikisi için.
### Kimse bir şey not etmek zorunda değildir; hatırlatma bir öneridir, bırakmakta suçluluk yoktur.

## Çağıranın düzeltebileceği şeyler

mentorship-check-in-day-range = Lütfen yol arkadaşlığının başlangıcından bugüne kadar bir gün seç.
# $most (sayı): bir günün kaç dakika olduğu.
mentorship-check-in-minutes-range = Lütfen 0 ile { $most } arasında bir dakika sayısı seç.
mentorship-check-in-minutes-of-mentor-only = Dakikaları yalnızca yol arkadaşlığı yapan not eder. Lütfen burayı boş bırak.

## E-postalar
## mentorship.ftl’deki zarfla gelirler. Kimsenin adını anmaz, not edilen hiçbir şeyi yinelemezler.

mentorship-check-in-reminder = Yol arkadaşlıklarından biri senin için nasıl gidiyor?
mentorship-check-in-reminder-next = İstersen uygulamana bir iki sözcükle not et: yalnızca kendin için ya da ikiniz için. Şimdi zamanı değilse o da sorun değil.
