### Was Waymark der Koordination über Webhooks sagt: Adressen von Partnern, an denen sie erfahren, dass sich etwas geändert hat.
### Anrede: „du“, wie unter Menschen, die einander unterstützen. Schlichte Worte, keine Vorwürfe, möglichst ein Weg weiter.

webhook-url-invalid = Bitte gib eine Adresse an, die mit „https://“ beginnt und zu einem Server im Internet führt, ohne Benutzernamen oder Passwort darin.
# $limit (Zahl): wie viele Webhooks ein Partner haben kann.
webhook-too-many = { $limit ->
    [one] Ein Partner kann { $limit } Webhook haben. Bitte entferne ihn zuerst.
   *[other] Ein Partner kann höchstens { $limit } Webhooks haben. Bitte entferne zuerst einen.
}
webhook-no-key = Dieser Partner hat keinen gültigen Schlüssel, also darf er auch nichts erfahren. Bitte erstelle zuerst einen Schlüssel.
webhook-not-active = An diesen Webhook wird gerade nichts gesendet. Bitte lass ihn zuerst weiterlaufen.
