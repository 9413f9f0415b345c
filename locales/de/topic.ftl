### Themen: worum es in Treffen geht und worüber Menschen sprechen. Gelesen von denen, die sie anlegen.

topic-concept-invalid = Ein Begriff besteht aus Kleinbuchstaben und Ziffern, mit Bindestrichen zwischen den Wörtern, zum Beispiel „coping-skills“.
topic-concept-taken = Zu diesem Begriff gibt es schon ein Thema.
topic-code-system-invalid = Schreib bitte in Kleinbuchstaben und Ziffern, wessen Code das ist, mit Bindestrichen zwischen den Wörtern, zum Beispiel „meeting-guide“.
