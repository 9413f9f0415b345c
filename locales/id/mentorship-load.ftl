### Yang terlihat tentang seberapa banyak seorang pendamping memberi. Ia diberi tahu lebih dulu, sebagai kepedulian.

## Email
## Datang dalam amplop dari mentorship.ftl. Tidak menyebut nama siapa pun, dan tidak memberi angka.

mentorship-load-over-hours = Dua minggu berturut-turut kamu memberi waktu lebih banyak sebagai pendamping daripada yang disepakati.
mentorship-load-many-endings = Beberapa pendampinganmu berakhir dalam waktu singkat. Perpisahan menguras tenaga, yang baik sekalipun.
mentorship-load-silence = Di salah satu pendampinganmu sudah beberapa waktu tidak ada yang mencatat bagaimana jalannya. Itu belum tentu berarti apa-apa.
# Setelah setiap kalimat di atas.
mentorship-load-signal-next = Yang kamu berikan itu penting, dan kamu juga penting. Kamu boleh menjeda tawaranmu, menyepakati irama lain, atau bicara dengan orang yang kamu percaya. Untuk sekarang hanya kamu yang tahu. Kalau seminggu lagi masih begini, orang yang kamu pilih untuk memperhatikan bebanmu, kalau ada, akan tahu jam dan tanggalnya, dan tidak lebih dari itu.
