// biome-ignore-all format: a line a rule.
import type { en } from '../en/overview.js';
import type { WordsAs } from '../wordsAs.js';

/** Spanish of the room `overview`. */
export const es: WordsAs<typeof en> = {
  locale: 'es',
  reviewed: false,
  rules: {
    "overview.part-unreadable": {"message":"El documento {place} de {part} no se puede leer, así que no es parte del año. La primera razón es {rule}.","howToFix":"Revise el documento por separado, por ejemplo con csmhs validate, y corrija lo que se indica.","forForm":{"howToFix":"Abra el documento y corrija lo que el formulario indica sobre él."}},
    "overview.part-of-other-district": {"message":"{count} {count|documento|documentos} de {part} {count|es|son} de {code} y no de {expected}, así que no {count|es|son} parte del año.","howToFix":"Proporcione solo lo que envió {expected}, o corrija el código de organización."},
    "overview.part-of-school": {"message":"El documento {place} de {part} es de la escuela {code}, así que no representa a su distrito {expected}.","howToFix":"No hace falta ningún cambio. Si es para todo el distrito, corrija el código de organización."},
    "overview.part-of-other-year": {"message":"El documento {place} de {part} es de {year} y no de {expected}, así que no es parte del año.","howToFix":"Proporcione solo lo que es de {expected}, o corrija la fecha o el año escolar en el documento."},
    "overview.part-of-other-cohort": {"message":"El documento {place} de {part} nombra la cohorte {text} y no {expected}, así que no es parte del año.","howToFix":"Proporcione la cohorte que nombra el documento, o corrija su cohorte.","quotes":["text"]},
    "overview.part-in-future": {"message":"El documento {place} de {part} tiene fecha del {day}, posterior al {today}, así que todavía no cuenta.","howToFix":"Corrija la fecha, o pida el resumen de un día posterior."},
    "overview.part-repeated": {"message":"Hay {count} documentos distintos de {part} para este distrito y año, y solo uno puede valer.","howToFix":"Proporcione el que vale. Mientras tanto, no cuenta ninguno."},
    "overview.district-unclear": {"message":"Los documentos nombran {count} distritos con la misma frecuencia, así que no está claro de quién es este año.","howToFix":"Nombre el distrito como \"organization\" en el contexto."},
    "overview.district-not-in-cohort": {"message":"El distrito {code} no participa en la cohorte {cohort}.","howToFix":"Revise el código, o proporcione la cohorte en la que participa el distrito."},
    "overview.cycle-conflicting": {"message":"Dos bitácoras dicen cosas distintas sobre el ciclo {text}, así que no es parte del año.","howToFix":"Mantenga el ciclo en una sola bitácora, con todos sus eventos.","quotes":["text"]},
    "overview.sheets-several": {"message":"Hay {count} hojas en esta mitad del año: {half}. No está claro cuál representa al equipo.","howToFix":"Pida al equipo que acuerde una sola hoja, y no ponga \"rater\" en ella."},
    "overview.instruments-several": {"message":"Las hojas son de {count} instrumentos. El año sigue el instrumento {instrument}, que tiene más hojas.","howToFix":"No hace falta ningún cambio. Para seguir otro instrumento, proporcione solo sus hojas.","quotes":["instrument"]},
    "overview.sheet-unscored": {"message":"La hoja {place} no tiene puntaje. La primera razón es {rule}.","howToFix":"Revise las respuestas de la hoja, y corrija las que sus ítems no admiten."},
    "overview.priority-unknown": {"message":"El plan tiene la prioridad {text}, que no es un dominio de la evaluación {instrument}.","howToFix":"Revise cómo está escrito en \"domain\". Nombre el dominio de la evaluación del que viene la prioridad.","quotes":["text","instrument"]},
    "overview.priority-unplanned": {"message":"La evaluación propone {domain} como prioridad {place}, y el plan no la tiene.","howToFix":"No hace falta ningún cambio si el equipo lo decidió así. Si no, agregue la prioridad con una meta."},
    "overview.goal-aim-unknown": {"message":"La meta {text} nombra el objetivo {aim}, que no está en la bitácora.","howToFix":"Revise cómo está escrito en \"aimId\", o agregue el objetivo a la bitácora.","quotes":["text","aim"]},
    "overview.goal-without-cycle": {"message":"Ningún ciclo de la bitácora prueba un cambio para la meta {text}.","howToFix":"Planifique un ciclo que nombre el objetivo o la medida de la meta, o ponga \"aimId\" en un ciclo que ya existe.","quotes":["text"]},
    "overview.cycle-without-goal": {"message":"El ciclo {text} no tiene ni el objetivo ni la medida de una meta del plan.","howToFix":"Nombre el objetivo de una meta en \"aimId\" del ciclo, o agregue la meta al plan.","quotes":["text"]},
    "overview.thread-measure-unknown": {"message":"La medida {measure} no está en la bitácora ni en el formulario mensual. La nombra {text}, de este tipo: {kind}.","howToFix":"Revise cómo está escrita en \"measureId\", o agregue la medida con su definición a la bitácora.","quotes":["text","measure"]},
    "overview.aim-without-goal": {"message":"El objetivo {text} de la bitácora no corresponde a ninguna meta del plan.","howToFix":"Nombre el objetivo en \"aimId\" de la meta a la que sirve.","quotes":["text"]},
    "overview.year-without-district": {"message":"El año {place} no dice de qué distrito es, así que no se cuenta.","howToFix":"Nombre el distrito como \"organization\" cuando se arma el año."},
    "overview.year-of-other-cohort": {"message":"El año de {code} es de {text} y no de {cohort} en {year}, así que no se cuenta.","howToFix":"Arme el año con la misma cohorte y el mismo año escolar.","quotes":["text"]},
    "overview.year-of-other-day": {"message":"El año de {code} se armó con fecha del {day} y no del {expected}, así que no se cuenta.","howToFix":"Use el mismo día para todos los distritos."},
    "overview.year-of-stranger": {"message":"El distrito {code} no está en la cohorte {cohort}, así que su año no se cuenta.","howToFix":"Revise el código, o agregue el distrito a la cohorte."},
    "overview.year-repeated": {"message":"Hay {count} años distintos de {code}, así que no se cuenta ninguno.","howToFix":"Ponga todos los documentos del distrito en un solo año."},
    "overview.report-of-stranger": {"message":"No se publica nada: {code} no está en la cohorte {cohort}, y entre los informes hay uno suyo.","howToFix":"Proporcione solo los informes de los distritos de la cohorte y de sus escuelas."},
    "overview.report-of-other-year": {"message":"No se publica nada: los informes de {month} no son del año escolar {year}.","howToFix":"Proporcione solo los informes de este año escolar."},
    "overview.students-not-totaled": {"message":"No hay total de {measure} para {months}.","howToFix":"Revise que cada distrito que informa tenga un número en estos meses. Si todos lo tienen, el total permitiría deducir un conteo pequeño."},
    "overview.file-of-other-district": {"message":"Este archivo es de {code}. Los otros {count} archivos de la carpeta son de {expected}, así que no se compara con ellos.","howToFix":"Revise el código de organización. Si el archivo es de {code}, guárdelo con los archivos de {code}."},
    "overview.tier-without-support": {"message":"Los datos mensuales tienen estudiantes atendidos en el Nivel {tier} en {count} {count|mes|meses}, por primera vez en {month}, pero el perfil no tiene ningún apoyo ni programa en el Nivel {tier}.","howToFix":"Agregue los apoyos del Nivel {tier} al perfil, o corrija los números mensuales."},
    "overview.tier-never-served": {"message":"El perfil tiene apoyos o programas en el Nivel {tier}, pero en cada uno de {count} meses, de {month} a {last}, los datos mensuales tienen 0 estudiantes atendidos en el Nivel {tier}.","howToFix":"Revise si los meses cuentan a estos estudiantes, y si los apoyos están en uso."},
    "overview.pilot-never-reports": {"message":"La solicitud nombra {code} como escuela piloto. Otras escuelas del distrito informan, pero en {count} {count|mes|meses} de datos mensuales {code} no tiene ninguna fila.","howToFix":"Pida a la escuela sus números, o corrija el código o la marca en la solicitud."},
    "overview.school-not-in-application": {"message":"La escuela {code} tiene datos mensuales, los primeros de {month}, pero no está en la lista de la solicitud.","howToFix":"No hace falta ningún cambio si la escuela abrió después. Si no, revise el código en los dos archivos."},
    "overview.attendance-event-unknown": {"message":"Este registro de asistencia nombra el evento {text}, que no está entre los eventos de la carpeta.","howToFix":"Escriba el id como está en el archivo del evento, o agregue ese archivo.","quotes":["text"]},
  },
  words: {
  },
};
