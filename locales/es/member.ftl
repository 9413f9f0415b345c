### Las cuentas: acceso, contraseñas, perfiles y roles.
### Tratamiento: como en common.ftl. Los mensajes y la página del enlace pueden verlos otras personas: no dicen de
### qué trata la comunidad, ni siquiera que existe.

# $least, $most (números): cuántos caracteres puede tener una contraseña, como mínimo y como máximo.
member-password-length = { $most ->
    [one] Elige una contraseña de { $least } a { $most } carácter.
    [many] Elige una contraseña de { $least } a { $most } de caracteres.
   *[other] Elige una contraseña de { $least } a { $most } caracteres.
}
member-sign-in-failed = Esta dirección de correo y esta contraseña no coinciden. También puedes pedir un código por correo e iniciar sesión con él.
member-link-invalid = Este enlace no funciona. Puede que haya caducado o que ya se haya usado. Pide uno nuevo, por favor.
member-code-invalid = Este código no funciona. Compáralo con el del último correo que te llegó o pide uno nuevo.
member-refresh-token-reused = Parece que tu sesión se ha usado en dos lugares. Para proteger tu cuenta, la hemos cerrado. Vuelve a iniciar sesión, por favor.
member-refresh-token-invalid = Tu sesión ya no está abierta. Vuelve a iniciar sesión, por favor.
member-password-wrong = La contraseña actual no es correcta. Vuelve a intentarlo, por favor.
# $limit (número): cuántos idiomas se pueden indicar.
member-too-many-languages = { $limit ->
    [one] Puedes indicar { $limit } idioma como máximo.
    [many] Puedes indicar { $limit } de idiomas como máximo.
   *[other] Puedes indicar { $limit } idiomas como máximo.
}
member-role-held = Esta persona ya tiene este rol.
member-role-not-held = Esta persona no tiene este rol.
member-last-steward = La comunidad se quedaría sin nadie en la coordinación. Primero dale este rol a otra persona, por favor.
member-blocked-oneself = No puedes bloquearte a ti. Elige a otra persona, por favor.
# Se dice en la aplicación a quien tiene una dirección que ha rechazado nuestros correos. Sin reproche.
member-letters-returned = Los correos que enviamos a tu dirección han vuelto. ¿Sigue siendo correcta? Si lo es, confírmala y volveremos a escribirte.
member-email-not-yours = Esta no es la dirección de correo de tu cuenta. Compárala con la que aparece en tus ajustes.

## El mensaje con el que se inicia sesión

member-sign-in-subject = Tu código de acceso
member-sign-in-preheader = Aquí tienes el código que pediste. Es válido por poco tiempo.
# $name (texto): el nombre que la persona ha elegido.
member-greeting = Hola, { $name }:
member-sign-in-welcome = ¡Te damos la bienvenida! Nos alegra que estés aquí. Confirma tu dirección de correo e inicia sesión aquí:
member-sign-in-again = Nos alegra verte de nuevo. Puedes iniciar sesión aquí:
member-sign-in-button = Iniciar sesión
member-sign-in-code = O escribe este código donde estás iniciando sesión:
# $minutes (número): durante cuántos minutos valen el enlace y el código.
member-sign-in-valid = { $minutes ->
    [one] Solo necesitas uno de los dos: el enlace o el código. Vale una sola vez y durante { $minutes } minuto.
    [many] Solo necesitas uno de los dos: el enlace o el código. Vale una sola vez y durante { $minutes } de minutos.
   *[other] Solo necesitas uno de los dos: el enlace o el código. Vale una sola vez y durante { $minutes } minutos.
}
member-sign-in-not-you = No compartas con nadie el enlace ni el código, por favor. Si no pediste este correo, no tienes que hacer nada.

## La página del enlace

member-page-title = Iniciar sesión
member-page-code = Escribe este código donde estás iniciando sesión. No lo compartas con nadie, por favor.
member-page-link-invalid = Este enlace no funciona. Puede que haya caducado o que ya se haya usado. Pide un correo nuevo donde estás iniciando sesión.
