# Portal pengembang di “/”: dibaca orang yang membuat klien untuk API.
# Dibiarkan seperti adanya di semua bahasa: Waymark, GraphiQL, GraphQL, TypeScript, WebSocket, Accept-Language,
# JavaScript, dan nama berkas.

portal-title = Untuk pengembang
portal-introduction = Semua yang bisa dilakukan Waymark adalah satu API GraphQL. Lihat-lihatlah, coba sebuah kueri di sini, dan bawa skemanya.

# Tautan untuk orang yang memakai papan ketik atau pembaca layar; melompati bagian-bagian sampai ke GraphiQL.
portal-skip = Langsung ke GraphiQL

portal-address-heading = Ke mana permintaan dikirim
portal-address-body = Satu alamat menjawab semuanya. Header Accept-Language menentukan bahasa jawabannya.
# Label; alamatnya menyusul.
portal-address-queries = Kueri dan mutasi
# Label; alamatnya menyusul.
portal-address-subscriptions = Langganan, lewat WebSocket
# Alamat pertama adalah alamat untuk kueri.
portal-address-events = Langganan juga datang dari alamat pertama, sebagai kejadian yang dikirim server (server-sent events), untuk setiap klien yang menerima text/event-stream. GraphiQL di bawah melakukannya seperti ini.

portal-schema-heading = Skema
portal-schema-body = Satu berkas menjelaskan setiap tipe, bidang, dan argumen. Buat klienmu darinya, dalam TypeScript atau bahasa lain apa pun.
portal-schema-download = Unduh schema.graphql

portal-sign-in-heading = Masuk
# Header-nya menyusul sebagai kode.
portal-sign-in-body = Orang masuk dengan kata sandi, atau dengan tautan atau kode yang dikirim lewat email. Setelah itu klienmu mengirim token akses mereka bersama setiap permintaan, dalam header ini:
# Hanya saat pengembangan. Tombol dengan nama peran menyusul.
portal-accounts = Akun demo yang siap dipakai. Pilih satu untuk masuk; GraphiQL mendapat header-nya.
# Tombol: peran akun demo dalam komunitas.
portal-account-newcomer = Anggota baru
portal-account-mentor = Pendamping
portal-account-facilitator = Fasilitator
portal-account-moderator = Moderator
portal-account-steward = Pengurus
portal-signing-in = Sedang masuk…
# $email (teks): alamat akun demo.
portal-signed-in = Sudah masuk: { $email }. Sekarang GraphiQL mengirim token aksesnya.
portal-sign-in-failed = Tidak berhasil masuk. Apakah server berjalan, dan data demonya masih ada?

portal-explorer-heading = Coba sendiri
portal-explorer-note = Ini GraphiQL, alat untuk menulis kueri. Menunya sendiri hanya berbahasa Inggris.
portal-explorer-without-script = GraphiQL butuh JavaScript. Semua yang lain di halaman ini berfungsi tanpanya.
# Komentar di atas kueri pertama dalam editor: singkat, editornya sempit.
portal-example-note = Jalankan dengan Ctrl+Enter.
