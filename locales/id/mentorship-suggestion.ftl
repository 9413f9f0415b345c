### Yang mendukung dua orang, dikatakan kepada yang satu dalam kalimat utuh tentang yang lain.
### Tidak ada yang dipuji dan tidak ada yang diperingkat. Yang berlaku bagi keduanya dikatakan dengan kata yang sama.

# $language (teks): nama bahasanya, misalnya “Arab”.
mentorship-suggestion-language = Bisa berbahasa { $language }.

# $weekday (teks): hari itu sendiri, misalnya “Selasa”. Jamnya menurut pembaca.
mentorship-suggestion-morning = Punya waktu pada { $weekday } pagi, menurut waktumu.
mentorship-suggestion-afternoon = Punya waktu pada { $weekday } siang, menurut waktumu.
mentorship-suggestion-evening = Punya waktu pada { $weekday } malam, menurut waktumu.
mentorship-suggestion-night = Punya waktu pada { $weekday } larut malam, menurut waktumu.

mentorship-suggestion-parent = Juga orang tua.
mentorship-suggestion-caregiver = Juga merawat seseorang.
mentorship-suggestion-student = Juga sedang bersekolah atau kuliah.
mentorship-suggestion-working = Juga bekerja.
mentorship-suggestion-shift-work = Juga bekerja dengan sistem shift.
mentorship-suggestion-new-country = Juga membangun hidup di negara yang baru.
mentorship-suggestion-lgbtqia = Juga LGBTQIA+.
mentorship-suggestion-chronic-illness = Juga hidup dengan penyakit jangka panjang.
mentorship-suggestion-disability = Juga hidup dengan disabilitas.
mentorship-suggestion-bereaved = Juga pernah kehilangan orang terdekat.
mentorship-suggestion-faith = Juga punya iman yang berarti dalam keseharian.
mentorship-suggestion-living-alone = Juga tinggal sendiri.
mentorship-suggestion-athlete = Juga berlatih olahraga atau menari.

mentorship-suggestion-lives-it = Mengenal pemulihan dari pengalaman hidupnya sendiri, seperti yang kamu inginkan.
mentorship-suggestion-cares = Merawat seseorang yang sedang dalam pemulihan, seperti yang kamu inginkan.
mentorship-suggestion-is-family = Punya anggota keluarga yang sedang dalam pemulihan, seperti yang kamu inginkan.
mentorship-suggestion-your-perspective = Mencari pendamping dengan sudut pandang seperti yang kamu punya.

# $topic (teks): nama topiknya.
mentorship-suggestion-glad-to-talk = Senang membicarakan “{ $topic }”.
mentorship-suggestion-would-talk = Ingin membicarakan “{ $topic }”, yang juga suka kamu bicarakan.

mentorship-suggestion-text = Suka berhubungan lewat tulisan, seperti kamu.
mentorship-suggestion-voice = Suka bicara tanpa video, seperti kamu.
mentorship-suggestion-video = Suka bicara lewat video, seperti kamu.
mentorship-suggestion-in-person = Suka bertemu langsung, seperti kamu.
