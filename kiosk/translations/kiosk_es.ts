<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
    <context>
        <name>kiosk</name>
        <message>
            <source>nothing is left of the day</source>
            <extracomment>desk/desk.py</extracomment>
            <translation>no queda nada del día</translation>
        </message>
        <message>
            <source>something else was done meanwhile; press the key again to see what it is about now</source>
            <extracomment>desk/desk.py</extracomment>
            <translation>mientras tanto se hizo otra cosa; pulse de nuevo para ver de qué se trata ahora</translation>
        </message>
        <message>
            <source>the message was one of another day</source>
            <extracomment>desk/desk.py</extracomment>
            <translation>el mensaje era de otro día</translation>
        </message>
        <message>
            <source>there is nothing to do again</source>
            <extracomment>desk/desk.py</extracomment>
            <translation>no hay nada que rehacer</translation>
        </message>
        <message>
            <source>there is nothing to take back</source>
            <extracomment>desk/desk.py</extracomment>
            <translation>no hay nada que deshacer</translation>
        </message>
        <message>
            <source>A key first shows what would happen, and changes nothing yet.</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>Una tecla muestra primero lo que pasaría y aún no cambia nada.</translation>
        </message>
        <message numerus="yes">
            <source>After {n} s it is dropped by itself.</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>
                <numerusform>Tras {n} s se descarta solo.</numerusform>
                <numerusform>Tras {n} s se descarta solo.</numerusform>
            </translation>
        </message>
        <message>
            <source>Any key asks for the PIN</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>Cualquier tecla pide el PIN</translation>
        </message>
        <message>
            <source>Locks itself after ten minutes without a key</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>Se bloquea tras diez minutos sin pulsar teclas</translation>
        </message>
        <message>
            <source>More keys</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>Más teclas</translation>
        </message>
        <message>
            <source>Operator’s keys</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>Teclas del operador</translation>
        </message>
        <message>
            <source>Phone</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>Teléfono</translation>
        </message>
        <message>
            <source>Who helps</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>Quién ayuda</translation>
        </message>
        <message numerus="yes">
            <source>{n} min each time</source>
            <extracomment>desk/keysheet.py</extracomment>
            <translation>
                <numerusform>{n} min cada vez</numerusform>
                <numerusform>{n} min cada vez</numerusform>
            </translation>
        </message>
        <message>
            <source>Change the message to the audience?</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>¿Cambiar el mensaje al público?</translation>
        </message>
        <message>
            <source>Keys</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>Teclas</translation>
        </message>
        <message>
            <source>Locked</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>Bloqueado</translation>
        </message>
        <message>
            <source>Message to the audience</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>Mensaje al público</translation>
        </message>
        <message>
            <source>Not done</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>No se hizo</translation>
        </message>
        <message>
            <source>Nothing was changed.</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>No se cambió nada.</translation>
        </message>
        <message>
            <source>PIN</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>PIN</translation>
        </message>
        <message>
            <source>Quit Venue Kiosk?</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>¿Salir de Venue Kiosk?</translation>
        </message>
        <message>
            <source>Run “kiosk pin”, and put the line that it prints into the programme's file.</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>Ejecute «kiosk pin» y ponga la línea que imprime en el archivo del programa.</translation>
        </message>
        <message>
            <source>That cannot be done</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>No es posible</translation>
        </message>
        <message>
            <source>That was not it.</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>No era ese.</translation>
        </message>
        <message>
            <source>The cards stand still</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>Las tarjetas están paradas</translation>
        </message>
        <message>
            <source>The cards turn again</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>Las tarjetas vuelven a pasar</translation>
        </message>
        <message>
            <source>The programme leaves this screen.</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>El programa desaparece de esta pantalla.</translation>
        </message>
        <message>
            <source>The screen is dark</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>La pantalla está apagada</translation>
        </message>
        <message>
            <source>There is no PIN to lock with</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>No hay PIN con el que bloquear</translation>
        </message>
        <message numerus="yes">
            <source>Too many wrong tries. Wait {n} s.</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>
                <numerusform>Demasiados intentos. Espere {n} s.</numerusform>
                <numerusform>Demasiados intentos. Espere {n} s.</numerusform>
            </translation>
        </message>
        <message>
            <source>Unlocked</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>Desbloqueado</translation>
        </message>
        <message>
            <source>What shall become of it?</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>¿Qué hacer con ello?</translation>
        </message>
        <message>
            <source>closes this</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>cerrar</translation>
        </message>
        <message>
            <source>delay</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>retrasar</translation>
        </message>
        <message>
            <source>does it</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>confirmar</translation>
        </message>
        <message>
            <source>does it again</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>rehacer</translation>
        </message>
        <message>
            <source>drops it</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>descartar</translation>
        </message>
        <message>
            <source>hold</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>poner en espera</translation>
        </message>
        <message>
            <source>lets them turn</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>que pasen</translation>
        </message>
        <message>
            <source>lights it</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>encender</translation>
        </message>
        <message>
            <source>locks it now</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>bloquear ya</translation>
        </message>
        <message>
            <source>opens the keys</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>desbloquear</translation>
        </message>
        <message>
            <source>shows it</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>mostrar</translation>
        </message>
        <message>
            <source>shows none</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>no mostrar nada</translation>
        </message>
        <message>
            <source>shows the keys</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>ver las teclas</translation>
        </message>
        <message>
            <source>skip</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>saltar</translation>
        </message>
        <message>
            <source>start</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>iniciar</translation>
        </message>
        <message>
            <source>takes it back</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>deshacer</translation>
        </message>
        <message numerus="yes">
            <source>{n} letters left</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>
                <numerusform>queda {n} letra</numerusform>
                <numerusform>quedan {n} letras</numerusform>
            </translation>
        </message>
        <message>
            <source>{up} and {down} choose a slot</source>
            <extracomment>desk/layers.py</extracomment>
            <translation>{up} y {down} eligen un punto del programa</translation>
        </message>
        <message numerus="yes">
            <source>Bring {slot} forward by {n} min?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>
                <numerusform>¿Adelantar {slot} {n} min?</numerusform>
                <numerusform>¿Adelantar {slot} {n} min?</numerusform>
            </translation>
        </message>
        <message>
            <source>Cancel {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>¿Cancelar {slot}?</translation>
        </message>
        <message numerus="yes">
            <source>Delay {slot} by {n} min?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>
                <numerusform>¿Retrasar {slot} {n} min?</numerusform>
                <numerusform>¿Retrasar {slot} {n} min?</numerusform>
            </translation>
        </message>
        <message>
            <source>Do again the delay of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>¿Rehacer el retraso de {slot}?</translation>
        </message>
        <message>
            <source>Do again the hold of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>¿Rehacer la espera de {slot}?</translation>
        </message>
        <message>
            <source>Do again the release of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>¿Rehacer la reanudación de {slot}?</translation>
        </message>
        <message>
            <source>Do again the skip of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>¿Rehacer el salto de {slot}?</translation>
        </message>
        <message>
            <source>Do again the start of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>¿Rehacer el inicio de {slot}?</translation>
        </message>
        <message>
            <source>Do again the {verb} of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>¿Rehacer «{verb}» de {slot}?</translation>
        </message>
        <message>
            <source>End {slot} now?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>¿Terminar {slot} ahora?</translation>
        </message>
        <message>
            <source>Hold {slot} until it is released?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>¿Poner {slot} en espera hasta reanudarlo?</translation>
        </message>
        <message>
            <source>Nothing is left of the day</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>No queda nada del día</translation>
        </message>
        <message>
            <source>Now: {message}</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>Ahora: {message}</translation>
        </message>
        <message>
            <source>Release {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>¿Reanudar {slot}?</translation>
        </message>
        <message>
            <source>Start {slot} now?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>¿Iniciar {slot} ahora?</translation>
        </message>
        <message>
            <source>Take back the delay of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>¿Deshacer el retraso de {slot}?</translation>
        </message>
        <message>
            <source>Take back the hold of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>¿Deshacer la espera de {slot}?</translation>
        </message>
        <message>
            <source>Take back the release of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>¿Deshacer la reanudación de {slot}?</translation>
        </message>
        <message>
            <source>Take back the skip of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>¿Deshacer el salto de {slot}?</translation>
        </message>
        <message>
            <source>Take back the start of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>¿Deshacer el inicio de {slot}?</translation>
        </message>
        <message>
            <source>Take back the {verb} of {slot}?</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>¿Deshacer «{verb}» de {slot}?</translation>
        </message>
        <message>
            <source>The day ends</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>Fin del día</translation>
        </message>
        <message>
            <source>The message is gone</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>El mensaje se retiró</translation>
        </message>
        <message>
            <source>The message is on the screens</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>El mensaje está en las pantallas</translation>
        </message>
        <message>
            <source>Then: {message}</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>Después: {message}</translation>
        </message>
        <message numerus="yes">
            <source>and {n} more</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>
                <numerusform>y {n} más</numerusform>
                <numerusform>y {n} más</numerusform>
            </translation>
        </message>
        <message>
            <source>nothing</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>nada</translation>
        </message>
        <message>
            <source>{slot} has ended</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot} ha terminado</translation>
        </message>
        <message>
            <source>{slot} has started</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot} ha empezado</translation>
        </message>
        <message>
            <source>{slot} is as it was again</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot} está otra vez como después</translation>
        </message>
        <message>
            <source>{slot} is as it was before</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot} está como antes</translation>
        </message>
        <message>
            <source>{slot} is cancelled</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot} está cancelado</translation>
        </message>
        <message>
            <source>{slot} is on hold</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot} está en espera</translation>
        </message>
        <message>
            <source>{slot} is released</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot} se reanuda</translation>
        </message>
        <message>
            <source>{slot}, {before} → {after} min</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot}, {before} → {after} min</translation>
        </message>
        <message>
            <source>{slot}: {minutes} min</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{slot}: {minutes} min</translation>
        </message>
        <message>
            <source>{time} or later</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>{time} o más tarde</translation>
        </message>
        <message>
            <source>“{title}”</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>«{title}»</translation>
        </message>
        <message>
            <source>“{title}” in {room}</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>«{title}» ({room})</translation>
        </message>
        <message numerus="yes">
            <source>“{title}” loses {n} min: what stands behind it starts on time</source>
            <extracomment>desk/previews.py</extracomment>
            <translation>
                <numerusform>«{title}» pierde {n} min: lo que sigue empieza puntual</numerusform>
                <numerusform>«{title}» pierde {n} min: lo que sigue empieza puntual</numerusform>
            </translation>
        </message>
        <message>
            <source>A message to the audience</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Un mensaje al público</translation>
        </message>
        <message>
            <source>Choose the slot after</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Elegir el punto siguiente</translation>
        </message>
        <message>
            <source>Choose the slot before</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Elegir el punto anterior</translation>
        </message>
        <message>
            <source>Darken the screen, and light it again</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Apagar la pantalla y volver a encenderla</translation>
        </message>
        <message>
            <source>Delay; again for more</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Retrasar; otra vez para más</translation>
        </message>
        <message>
            <source>Do again what was taken back</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Rehacer lo deshecho</translation>
        </message>
        <message>
            <source>Do what was proposed</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Hacer lo propuesto</translation>
        </message>
        <message>
            <source>Drop it</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Descartar</translation>
        </message>
        <message>
            <source>End what is on now, or cancel what is to come</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Terminar lo actual o cancelar lo que viene</translation>
        </message>
        <message>
            <source>Full screen on and off</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Pantalla completa sí o no</translation>
        </message>
        <message>
            <source>Hold what is on now until it is released; release it</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Poner en espera lo actual; reanudarlo</translation>
        </message>
        <message>
            <source>Less delay, or earlier</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Menos retraso, o antes</translation>
        </message>
        <message>
            <source>Lock the keys</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Bloquear las teclas</translation>
        </message>
        <message>
            <source>Quit; asks first</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Salir; pregunta antes</translation>
        </message>
        <message>
            <source>Start what comes next, now</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Iniciar ya lo siguiente</translation>
        </message>
        <message>
            <source>Stop the cards; let them turn again</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Parar las tarjetas; que vuelvan a pasar</translation>
        </message>
        <message>
            <source>Take back what was done last</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Deshacer lo último</translation>
        </message>
        <message>
            <source>The card before</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>La tarjeta anterior</translation>
        </message>
        <message>
            <source>The next card</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>La tarjeta siguiente</translation>
        </message>
        <message>
            <source>The next card; in the showcase, the next project</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>La tarjeta siguiente; en las demostraciones, el proyecto siguiente</translation>
        </message>
        <message>
            <source>These keys</source>
            <extracomment>hotkeys.py</extracomment>
            <translation>Estas teclas</translation>
        </message>
        <message>
            <source>No answer from {host}</source>
            <extracomment>mirror/standing.py</extracomment>
            <translation>{host} no responde</translation>
        </message>
        <message>
            <source>The programme of {host}</source>
            <extracomment>mirror/standing.py</extracomment>
            <translation>El programa de {host}</translation>
        </message>
        <message>
            <source>{host} has another programme, which is not shown</source>
            <extracomment>mirror/standing.py</extracomment>
            <translation>{host} tiene otro programa, que no se muestra</translation>
        </message>
        <message numerus="yes">
            <source>{n} h ago</source>
            <extracomment>mirror/standing.py</extracomment>
            <translation>
                <numerusform>hace {n} h</numerusform>
                <numerusform>hace {n} h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} min ago</source>
            <extracomment>mirror/standing.py</extracomment>
            <translation>
                <numerusform>hace {n} min</numerusform>
                <numerusform>hace {n} min</numerusform>
            </translation>
        </message>
        <message>
            <source>Live stream</source>
            <extracomment>rundown/cards.py</extracomment>
            <translation>En directo</translation>
        </message>
        <message>
            <source>It appears here by itself as soon as this is mended.</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>Aparecerá aquí solo en cuanto se corrija.</translation>
        </message>
        <message>
            <source>It names no rooms.</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>No nombra ninguna sala.</translation>
        </message>
        <message>
            <source>It names no tracks.</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>No nombra ninguna línea.</translation>
        </message>
        <message>
            <source>Its rooms: {names}</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>Sus salas: {names}</translation>
        </message>
        <message>
            <source>Its tracks: {names}</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>Sus líneas: {names}</translation>
        </message>
        <message>
            <source>The programme has no room “{room}”.</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>El programa no tiene la sala «{room}».</translation>
        </message>
        <message>
            <source>The programme has no track “{track}”.</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>El programa no tiene la línea «{track}».</translation>
        </message>
        <message numerus="yes">
            <source>There are {n} problems more.</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>
                <numerusform>Hay {n} problema más.</numerusform>
                <numerusform>Hay {n} problemas más.</numerusform>
            </translation>
        </message>
        <message>
            <source>There is no programme to show yet</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>Todavía no hay programa que mostrar</translation>
        </message>
        <message>
            <source>{file}, line {line}</source>
            <extracomment>rundown/lack.py</extracomment>
            <translation>{file}, línea {line}</translation>
        </message>
        <message>
            <source>{Reason}.</source>
            <extracomment>rundown/phrases.py</extracomment>
            <translation>{Reason}.</translation>
        </message>
        <message>
            <source>it is not in the programme any more</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>ya no está en el programa</translation>
        </message>
        <message>
            <source>its slot is not in today's programme any more</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>ya no está en el programa de hoy</translation>
        </message>
        <message>
            <source>nothing comes next</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>no hay nada después</translation>
        </message>
        <message>
            <source>nothing is on and nothing comes next</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>no hay nada ahora ni después</translation>
        </message>
        <message>
            <source>that changes nothing for “{title}”</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>eso no cambia nada en «{title}»</translation>
        </message>
        <message>
            <source>there is no slot “{slot}” today</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>hoy no hay ningún «{slot}»</translation>
        </message>
        <message numerus="yes">
            <source>{n} slots run side by side; name the one that is meant</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>
                <numerusform>hay {n} punto en curso; elíjalo</numerusform>
                <numerusform>hay {n} puntos en paralelo; elija uno</numerusform>
            </translation>
        </message>
        <message>
            <source>“{title}” has not begun</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>«{title}» no ha empezado</translation>
        </message>
        <message>
            <source>“{title}” is cancelled</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>«{title}» está cancelado</translation>
        </message>
        <message>
            <source>“{title}” is not on hold</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>«{title}» no está en espera</translation>
        </message>
        <message>
            <source>“{title}” is not on today's programme</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>«{title}» no está en el programa de hoy</translation>
        </message>
        <message>
            <source>“{title}” is on already</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>«{title}» ya está en curso</translation>
        </message>
        <message>
            <source>“{title}” is on hold already</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>«{title}» ya está en espera</translation>
        </message>
        <message>
            <source>“{title}” is over</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>«{title}» ya terminó</translation>
        </message>
        <message>
            <source>“{title}” starts {late} min late already, pushed by what is before it; delay it by more than {pushed} min</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>«{title}» ya empieza {late} min tarde por lo que va antes; retrase más de {pushed} min</translation>
        </message>
        <message>
            <source>“{title}” would begin before now</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>«{title}» empezaría en el pasado</translation>
        </message>
        <message>
            <source>“{title}” would end before now</source>
            <extracomment>rundown/verbs.py</extracomment>
            <translation>«{title}» terminaría en el pasado</translation>
        </message>
        <message>
            <source>Break</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Pausa</translation>
        </message>
        <message numerus="yes">
            <source>Chairs: {names}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>Modera: {names}</numerusform>
                <numerusform>Moderan: {names}</numerusform>
            </translation>
        </message>
        <message>
            <source>Ends</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Termina</translation>
        </message>
        <message>
            <source>Ends in</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Termina en</translation>
        </message>
        <message>
            <source>Goes on</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Continúa</translation>
        </message>
        <message>
            <source>Goes on in</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Continúa en</translation>
        </message>
        <message>
            <source>Keynote</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Conferencia magistral</translation>
        </message>
        <message>
            <source>Lunch</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Almuerzo</translation>
        </message>
        <message>
            <source>Lunch is sponsored by {names}.</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Almuerzo patrocinado por {names}.</translation>
        </message>
        <message>
            <source>Next</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>A continuación</translation>
        </message>
        <message>
            <source>Next in</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Siguiente en</translation>
        </message>
        <message>
            <source>Next project</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Proyecto siguiente</translation>
        </message>
        <message>
            <source>Next project in</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Proyecto siguiente en</translation>
        </message>
        <message>
            <source>On hold</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>En espera</translation>
        </message>
        <message>
            <source>Open floor</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Visita libre</translation>
        </message>
        <message>
            <source>Panel</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Mesa redonda</translation>
        </message>
        <message>
            <source>Posters</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Pósteres</translation>
        </message>
        <message>
            <source>Programme</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Programa</translation>
        </message>
        <message>
            <source>Remarks</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Palabras</translation>
        </message>
        <message>
            <source>Session {number}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Sesión {number}</translation>
        </message>
        <message>
            <source>Session {number}: {title}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Sesión {number}: {title}</translation>
        </message>
        <message>
            <source>Showcase</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Demostraciones</translation>
        </message>
        <message>
            <source>Social</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Encuentro social</translation>
        </message>
        <message>
            <source>Sponsor</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Patrocinador</translation>
        </message>
        <message>
            <source>Starts</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Empieza</translation>
        </message>
        <message>
            <source>Starts in</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Empieza en</translation>
        </message>
        <message>
            <source>Talk</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Charla</translation>
        </message>
        <message>
            <source>Thank you</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Gracias</translation>
        </message>
        <message>
            <source>The programme is over.</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>El programa ha terminado.</translation>
        </message>
        <message>
            <source>Then {name}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Después {name}</translation>
        </message>
        <message>
            <source>There is no programme yet.</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Todavía no hay programa.</translation>
        </message>
        <message>
            <source>Times changed at {time}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Horario actualizado: {time}</translation>
        </message>
        <message>
            <source>Watch online</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>Ver en línea</translation>
        </message>
        <message>
            <source>at {time}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>{time}</translation>
        </message>
        <message>
            <source>cancelled</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>cancelado</translation>
        </message>
        <message numerus="yes">
            <source>days</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>día</numerusform>
                <numerusform>días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>delayed {n} min</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>{n} min de retraso</numerusform>
                <numerusform>{n} min de retraso</numerusform>
            </translation>
        </message>
        <message>
            <source>from {time}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>desde {time}</translation>
        </message>
        <message numerus="yes">
            <source>h</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>h</numerusform>
                <numerusform>h</numerusform>
            </translation>
        </message>
        <message>
            <source>in {hours} h {minutes:02}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>en {hours} h {minutes:02}</translation>
        </message>
        <message numerus="yes">
            <source>in {n} days</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>en {n} día</numerusform>
                <numerusform>en {n} días</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in {n} h</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>en {n} h</numerusform>
                <numerusform>en {n} h</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>in {n} min</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>en {n} min</numerusform>
                <numerusform>en {n} min</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>min</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>min</numerusform>
                <numerusform>min</numerusform>
            </translation>
        </message>
        <message>
            <source>now</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>ahora</translation>
        </message>
        <message>
            <source>on hold</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>en espera</translation>
        </message>
        <message>
            <source>since {time}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>desde {time}</translation>
        </message>
        <message>
            <source>today</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>hoy</translation>
        </message>
        <message>
            <source>tomorrow</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>mañana</translation>
        </message>
        <message>
            <source>until {time}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>hasta {time}</translation>
        </message>
        <message>
            <source>{Day} from {time}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>{Day} desde {time}</translation>
        </message>
        <message>
            <source>{day} at {time}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>{day}, {time}</translation>
        </message>
        <message>
            <source>{hours} h {minutes:02}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>{hours} h {minutes:02}</translation>
        </message>
        <message>
            <source>{names} and {name}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>{names} y {name}</translation>
        </message>
        <message>
            <source>{names}, {affiliation}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>{names}, {affiliation}</translation>
        </message>
        <message>
            <source>{names}, {name}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>{names}, {name}</translation>
        </message>
        <message numerus="yes">
            <source>{name} and {n} others</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>{name} y {n} más</numerusform>
                <numerusform>{name} y {n} más</numerusform>
            </translation>
        </message>
        <message>
            <source>{number}: {rooms}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>{number}: {rooms}</translation>
        </message>
        <message numerus="yes">
            <source>{n} in parallel</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>{n} en paralelo</numerusform>
                <numerusform>{n} en paralelo</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} min early</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>
                <numerusform>{n} min antes</numerusform>
                <numerusform>{n} min antes</numerusform>
            </translation>
        </message>
        <message>
            <source>{page} of {pages}</source>
            <extracomment>rundown/wording.py</extracomment>
            <translation>{page} de {pages}</translation>
        </message>
    </context>
</TS>
