import type { ProblemKind } from '@holdfast/contracts/problems'
import type { Locale } from '@holdfast/domain/text'

/** What a problem means, and what helps: first for people, then for those who write programs. */
export type ProblemText = { title: string; means: string; people: string; programs: string }

const text = (title: string, means: string, people: string, programs: string) => ({ title, means, people, programs })

/** Every kind of the catalog, in both languages. */
export const PROBLEM_TEXTS: Readonly<Record<ProblemKind, Readonly<Record<Locale, ProblemText>>>> = {
  'invalid-request': {
    en: text(
      'Something in the request is not valid',
      'One or more fields are missing, too long, or of the wrong form. Nothing was changed.',
      'Look at the fields that are marked, correct them, and save again.',
      'errors names each wrong field by its path. Fields that the API does not know are wrong, too.',
    ),
    es: text(
      'Algo en la solicitud no es válido',
      'Uno o más campos faltan, son demasiado largos o no tienen la forma correcta. No se cambió nada.',
      'Revise los campos marcados, corríjalos y guarde de nuevo.',
      'errors nombra cada campo incorrecto por su ruta. Los campos que la API no conoce también son incorrectos.',
    ),
  },
  'idempotency-key-missing': {
    en: text(
      'This request needs an Idempotency-Key header',
      'A request that creates something was sent without a key of its own. Nothing was changed.',
      'This is a fault of the program that you use. Reload the page and try again.',
      'Send a new random Idempotency-Key with each thing to be created, and the same key with each retry.',
    ),
    es: text(
      'Esta solicitud necesita un encabezado Idempotency-Key',
      'Se envió sin clave propia una solicitud que crea algo. No se cambió nada.',
      'Es un error del programa que usa. Recargue la página e inténtelo de nuevo.',
      'Envíe un Idempotency-Key nuevo y aleatorio con cada cosa que se crea, y la misma clave en cada reintento.',
    ),
  },
  'not-signed-in': {
    en: text(
      'You are not signed in',
      'The session is missing, has ended, or was ended on another device.',
      'Sign in again. What you wrote is still on your screen or on your device.',
      'Sign in with POST /session and send the cookie of its answer with each request.',
    ),
    es: text(
      'No ha iniciado sesión',
      'La sesión falta, terminó o se cerró desde otro dispositivo.',
      'Inicie sesión de nuevo. Lo que escribió sigue en su pantalla o en su dispositivo.',
      'Inicie sesión con POST /session y envíe la cookie de su respuesta con cada solicitud.',
    ),
  },
  'sign-in-refused': {
    en: text(
      'The e-mail address and the password do not match',
      'There is no account with this address and this password.',
      'Check both for typing errors, or ask for a link to set a new password.',
      'A wrong address and a wrong password are answered alike.',
    ),
    es: text(
      'El correo y la contraseña no coinciden',
      'No hay ninguna cuenta con este correo y esta contraseña.',
      'Revise que estén bien escritos, o pida un enlace para poner una contraseña nueva.',
      'Un correo incorrecto y una contraseña incorrecta reciben la misma respuesta.',
    ),
  },
  forbidden: {
    en: text(
      'You may not do this',
      'You may see it, but your role does not include this step.',
      'Ask whoever leads the case to do it, or to change your role.',
      'can in the answers says beforehand what is allowed; why is a code.',
    ),
    es: text(
      'No puede hacer esto',
      'Puede verlo, pero su función no incluye este paso.',
      'Pida a quien dirige el caso que lo haga o que cambie su función.',
      'can en las respuestas dice de antemano qué se permite; why es un código.',
    ),
  },
  'cross-site': {
    en: text(
      'This request came from another site',
      'A page of another site tried to change something here. It was refused, and nothing was changed.',
      'Open Holdfast in a tab of its own and try again there.',
      'Browsers may write from this site alone. Programs send neither Origin nor Sec-Fetch-Site.',
    ),
    es: text(
      'Esta solicitud vino de otro sitio',
      'Una página de otro sitio intentó cambiar algo aquí. Se rechazó y no se cambió nada.',
      'Abra Holdfast en su propia pestaña e inténtelo allí.',
      'Los navegadores solo pueden escribir desde este sitio. Los programas no envían Origin ni Sec-Fetch-Site.',
    ),
  },
  'not-found': {
    en: text(
      'Not found',
      'It does not exist, was removed, or belongs to a case that you are not a member of.',
      'Go back to your cases. If you followed a link, ask for a new one.',
      'What the caller may not read is answered like what does not exist.',
    ),
    es: text(
      'No encontrado',
      'No existe, se eliminó o pertenece a un caso del que no forma parte.',
      'Vuelva a sus casos. Si siguió un enlace, pida uno nuevo.',
      'Lo que quien llama no puede leer se responde como lo que no existe.',
    ),
  },
  'method-not-allowed': {
    en: text(
      'This address does not take this method',
      'The address exists, but not for this kind of request. Nothing was changed.',
      'This is a fault of the program that you use. Reload the page and try again.',
      'Allow in the answer names the methods of this address.',
    ),
    es: text(
      'Esta dirección no acepta este método',
      'La dirección existe, pero no para este tipo de solicitud. No se cambió nada.',
      'Es un error del programa que usa. Recargue la página e inténtelo de nuevo.',
      'Allow en la respuesta nombra los métodos de esta dirección.',
    ),
  },
  'request-timeout': {
    en: text(
      'The request took too long to arrive',
      'The connection was too slow, so the request was cut off. Nothing was changed.',
      'Check your connection and try again.',
      'Send the whole body without long pauses, and retry with the same Idempotency-Key.',
    ),
    es: text(
      'La solicitud tardó demasiado en llegar',
      'La conexión era demasiado lenta y la solicitud se cortó. No se cambió nada.',
      'Revise su conexión e inténtelo de nuevo.',
      'Envíe todo el contenido sin pausas largas y reintente con el mismo Idempotency-Key.',
    ),
  },
  'wrong-status': {
    en: text(
      'The plan is at a stage that does not allow this',
      'Some things can be changed only while a plan is drafted, others only once it is locked or has ended.',
      'Look at the top of the plan where it stands. A locked plan can be unlocked with a reason.',
      'planStatus is the present status. The steps of a plan are listed under Plans.',
    ),
    es: text(
      'El plan está en una etapa que no lo permite',
      'Algunas cosas solo se cambian mientras se prepara el plan; otras, cuando ya está cerrado o terminó.',
      'Mire arriba en qué etapa está el plan. Un plan cerrado puede abrirse con un motivo.',
      'planStatus es el estado actual. Los pasos de un plan están en Plans.',
    ),
  },
  'plan-not-ready': {
    en: text(
      'Something still stands between this plan and the day',
      'A plan is locked only when nothing important is missing.',
      'The plan lists what is missing, why it matters, and where to add it.',
      'blockers names each finding with its rule, reason and section.',
    ),
    es: text(
      'Todavía falta algo para el día de este plan',
      'Un plan solo se cierra cuando no falta nada importante.',
      'El plan dice qué falta, por qué importa y dónde agregarlo.',
      'blockers nombra cada punto con su regla, motivo y sección.',
    ),
  },
  'rule-refused': {
    en: text(
      'A rule of the plan does not allow this',
      'A rule of safe practice speaks against this step. Nothing was changed.',
      'The message says which rule it is and why. If you are unsure, ask a professional.',
      'rule is a code, reason the sentence for people.',
    ),
    es: text(
      'Una regla del plan no permite esto',
      'Una regla de la práctica segura se opone a este paso. No se cambió nada.',
      'El mensaje dice qué regla es y por qué. Si tiene dudas, pregunte a un profesional.',
      'rule es un código; reason, la frase para las personas.',
    ),
  },
  'request-in-progress': {
    en: text(
      'The same request is being carried out',
      'Another change of the same thing has not ended yet.',
      'Wait a moment and try again.',
      'Retry after a short pause; with the same Idempotency-Key it has one effect.',
    ),
    es: text(
      'La misma solicitud se está procesando',
      'Otro cambio de lo mismo aún no termina.',
      'Espere un momento e inténtelo de nuevo.',
      'Reintente tras una pausa corta; con el mismo Idempotency-Key tiene un solo efecto.',
    ),
  },
  busy: {
    en: text(
      'Somebody else is changing the same thing right now',
      'The request waited three seconds for another change of the same thing, or met one. Nothing was changed.',
      'Wait a moment and save again. What you wrote is still there.',
      'Try again after the seconds of Retry-After, with the same Idempotency-Key where there is one.',
    ),
    es: text(
      'Otra persona está cambiando lo mismo ahora mismo',
      'La solicitud esperó tres segundos a otro cambio de lo mismo, o coincidió con uno. No se cambió nada.',
      'Espere un momento y guarde de nuevo. Lo que escribió sigue ahí.',
      'Repita la solicitud tras los segundos de Retry-After, con el mismo Idempotency-Key si lo hay.',
    ),
  },
  'link-not-valid': {
    en: text(
      'This link has been used or is no longer valid',
      'Links open once, and only for some time. A new link ends the old one.',
      'Ask the person who sent it for a new link.',
      'Do not retry: the same link will not become valid again.',
    ),
    es: text(
      'Este enlace ya se usó o dejó de ser válido',
      'Los enlaces se abren una vez y solo por un tiempo. Un enlace nuevo anula el anterior.',
      'Pida un enlace nuevo a quien se lo envió.',
      'No reintente: el mismo enlace no volverá a ser válido.',
    ),
  },
  'stale-version': {
    en: text(
      'Someone changed this since you loaded it',
      'Your change was not saved, so that theirs is not lost.',
      'Compare both versions, and save the one that should stay.',
      'currentVersion is the present version: read it again, and send the write with its ETag.',
    ),
    es: text(
      'Alguien cambió esto después de que usted lo abrió',
      'Su cambio no se guardó, para que no se pierda el otro.',
      'Compare las dos versiones y guarde la que deba quedar.',
      'currentVersion es la versión actual: léala de nuevo y envíe el cambio con su ETag.',
    ),
  },
  'too-large': {
    en: text(
      'The request is too large',
      'A text or a file is larger than Holdfast takes.',
      'Shorten the text, or choose a smaller file.',
      'JSON may have 256 kB, a file of facilities 128 MB.',
    ),
    es: text(
      'La solicitud es demasiado grande',
      'Un texto o un archivo es más grande de lo que Holdfast acepta.',
      'Acorte el texto o elija un archivo más pequeño.',
      'JSON puede tener 256 kB; un archivo de centros, 128 MB.',
    ),
  },
  'unsupported-media-type': {
    en: text(
      'Send JSON',
      'The request was sent in a form that this address does not take.',
      'This is a fault of the program that you use. Reload the page and try again.',
      'Send content-type: application/json in UTF-8; uploads are application/octet-stream.',
    ),
    es: text(
      'Envíe JSON',
      'La solicitud se envió en una forma que esta dirección no acepta.',
      'Es un error del programa que usa. Recargue la página e inténtelo de nuevo.',
      'Envíe content-type: application/json en UTF-8; los archivos, application/octet-stream.',
    ),
  },
  'key-used-for-another-request': {
    en: text(
      'This Idempotency-Key was used for another request',
      'The same key came with another address or another body. Nothing was changed.',
      'This is a fault of the program that you use. Reload the page and try again.',
      'Make a new key for each thing to be done; repeat a key only with the very same request.',
    ),
    es: text(
      'Este Idempotency-Key se usó para otra solicitud',
      'La misma clave llegó con otra dirección u otro contenido. No se cambió nada.',
      'Es un error del programa que usa. Recargue la página e inténtelo de nuevo.',
      'Cree una clave nueva para cada cosa; repita una clave solo con la misma solicitud.',
    ),
  },
  'if-match-missing': {
    en: text(
      'This request needs an If-Match header',
      'A change was sent without the version that it is based on. Nothing was changed.',
      'This is a fault of the program that you use. Reload the page and try again.',
      'Send the ETag of the resource as If-Match with each PUT, PATCH and DELETE.',
    ),
    es: text(
      'Esta solicitud necesita un encabezado If-Match',
      'Se envió un cambio sin la versión en la que se basa. No se cambió nada.',
      'Es un error del programa que usa. Recargue la página e inténtelo de nuevo.',
      'Envíe el ETag del recurso como If-Match con cada PUT, PATCH y DELETE.',
    ),
  },
  'too-many-requests': {
    en: text(
      'Too many attempts',
      'There is a limit on sign-ins, password resets and links, so that nobody guesses them.',
      'Wait until the time that is shown, then try again. Your account is safe.',
      'Wait Retry-After seconds. RateLimit says beforehand what is left.',
    ),
    es: text(
      'Demasiados intentos',
      'Hay un límite de inicios de sesión, contraseñas y enlaces, para que nadie los adivine.',
      'Espere el tiempo indicado e inténtelo de nuevo. Su cuenta está a salvo.',
      'Espere los segundos de Retry-After. RateLimit dice de antemano cuánto queda.',
    ),
  },
  'headers-too-large': {
    en: text(
      'The request headers are too large',
      'Cookies or other headers are larger than the server takes.',
      'Delete the cookies of this site and sign in again.',
      'All headers together may have 16 kB.',
    ),
    es: text(
      'Los encabezados de la solicitud son demasiado grandes',
      'Las cookies u otros encabezados son más grandes de lo que el servidor acepta.',
      'Borre las cookies de este sitio e inicie sesión de nuevo.',
      'Todos los encabezados juntos pueden tener 16 kB.',
    ),
  },
  'internal-error': {
    en: text(
      'Something went wrong on our side',
      'This is a fault in Holdfast. Nothing was changed halfway.',
      'Try again. If it happens again, tell whoever runs this Holdfast, and when it happened.',
      'Report the x-request-id of the answer; the log of the server has it.',
    ),
    es: text(
      'Algo falló de nuestro lado',
      'Es un error de Holdfast. Nada quedó cambiado a medias.',
      'Inténtelo de nuevo. Si se repite, avise a quien administra este Holdfast y diga cuándo ocurrió.',
      'Informe el x-request-id de la respuesta; está en el registro del servidor.',
    ),
  },
  'not-available': {
    en: text(
      'Holdfast cannot answer right now',
      'The database is being restarted or is busy. Nothing was lost.',
      'Wait a moment and try again. If somebody is in danger, call the numbers that you know.',
      'Retry after Retry-After seconds, with the same Idempotency-Key.',
    ),
    es: text(
      'Holdfast no puede responder ahora',
      'La base de datos se reinicia o está ocupada. No se perdió nada.',
      'Espere un momento e inténtelo de nuevo. Si alguien está en peligro, llame a los números que conoce.',
      'Reintente tras los segundos de Retry-After, con el mismo Idempotency-Key.',
    ),
  },
}
