// biome-ignore-all format: a line a rule.
import type { en } from '../en/spc.js';
import type { WordsAs } from '../wordsAs.js';

/** Spanish of the room `spc`. */
export const es: WordsAs<typeof en> = {
  locale: 'es',
  reviewed: false,
  rules: {
    "spc.value-not-finite": {"message":"Observación {place}: \"{field}\" no es un número finito.","howToFix":"Ponga un número, o null para un hueco. Un hueco se salta y nunca cuenta como cero."},
    "spc.value-out-of-range": {"message":"Observación {place}: \"{field}\" es demasiado grande para calcular, o está demasiado cerca de cero para dividir.","howToFix":"Corrija el número. Los números pueden llegar hasta 1e50, y los denominadores no pueden ser menores que 1e-50."},
    "spc.count-below-zero": {"message":"Observación {place}: \"{field}\" es menor que cero, pero un conteo no puede serlo.","howToFix":"Corrija el número. Si se quieren valores menores que cero, use una gráfica para mediciones (i)."},
    "spc.time-not-positive": {"message":"Observación {place}: el tiempo entre dos eventos no es mayor que cero.","howToFix":"Anote las horas con suficiente exactitud para que dos eventos nunca coincidan, o grafique los casos entre eventos (g)."},
    "spc.numerator-exceeds-denominator": {"message":"Observación {place}: el numerador es mayor que el denominador, así que se contó a más que el total.","howToFix":"Corrija los números. Si un estudiante se puede contar varias veces, use una gráfica para tasas (u)."},
    "spc.events-without-denominator": {"message":"Observación {place}: se contó algo, pero el denominador es cero.","howToFix":"Corrija el denominador. Mientras tanto, el punto no tiene valor; su conteo es parte de la línea central y cuenta como si estuviera por encima de ella."},
    "spc.denominators-missing": {"message":"La gráfica {chart} necesita denominadores (n), pero ninguna observación tiene uno.","howToFix":"Ponga n en cada observación, o use una gráfica sin denominadores: c para conteos, i para mediciones."},
    "spc.x-missing": {"message":"La observación {place} no tiene x y queda fuera.","howToFix":"Ponga el mes o el número al que corresponde el valor."},
    "spc.x-kind-unknown": {"message":"El x de la observación {place} es de tipo {kind}, que no se puede poner en el eje del tiempo.","howToFix":"Ponga un número, o un tiempo como texto, por ejemplo 2020-10 o 2020-10-05. Un Date se convierte en ese texto con toISOString().slice(0, 10)."},
    "spc.x-kinds-mixed": {"message":"Algunos x son números y otros son texto, así que los puntos no tienen orden.","howToFix":"Escriba todos los x de la misma manera: números, o texto que se ordene por tiempo, como 2020-10."},
    "spc.x-not-time": {"message":"El x de la observación {place} no es un tiempo que se pueda ordenar, así que todos los puntos quedan en el orden en que llegaron.","howToFix":"Asegúrese de que las filas vayan de la más antigua a la más nueva. O escriba todos los x de la misma manera: un mes como 2020-10, un día como 2020-10-05, un año escolar como 2020-21, una semana como 2020-W41, o un número."},
    "spc.no-values": {"message":"Las observaciones no tienen valores.","howToFix":"Ponga al menos un valor. Con menos de doce, use una gráfica de corridas."},
    "spc.option-out-of-range": {"message":"La opción {option} no es posible en una gráfica de {count} {count|punto|puntos}.","howToFix":"Los puntos se cuentan desde 1 en el orden de x. Las fases terminan antes del último punto, y una línea de base termina dentro de su fase. Los factores son mayores que cero y no mayores que un millón. Las palabras deben ser de las que ofrece la opción. Una línea central debe ser un valor que la gráfica pueda tener."},
    "spc.series-cumulative": {"message":"Los números de esta serie se cuentan desde el comienzo del año, así que cada uno contiene los anteriores. Un proceso estable parece una subida: las señales se muestran, pero no cuentan como mejora ni como preocupación.","howToFix":"Grafique lo que agregó cada mes. toSeries de csmhs/monthly da eso, a menos que se pida values: asReported."},
    "spc.values-look-cumulative": {"message":"Los valores nunca bajan dentro de un año y suben en línea recta, como los números que se cuentan desde el comienzo del año. Las señales se muestran, pero no cuentan como mejora ni como preocupación.","howToFix":"Si cada número contiene los anteriores, grafique lo que agregó cada mes. Si cada número cuenta solo su propio mes, dígalo: ponga una serie con window: period."},
    "spc.denominator-shrinks": {"message":"El denominador deja fuera a todos los que ya se contaron en el año, así que se reduce. Un número estable de estudiantes parece entonces una subida: las señales se muestran, pero no cuentan como mejora ni como preocupación.","howToFix":"Mire también los números mismos, o grafique la proporción de todos los estudiantes."},
    "spc.few-points": {"message":"La fase {phase} tiene pocos valores: {count}. Se recomiendan al menos {least}; un año escolar tiene 10 meses.","howToFix":"Tome la gráfica como provisional. Agregue meses del año anterior, o semanas, y ponga los límites después."},
    "spc.gaps-stepped-over": {"message":"Puntos sin valor que se saltaron: {count}.","howToFix":"No hace falta ningún cambio. Si un mes fue realmente cero, informe 0."},
    "spc.small-denominators": {"message":"Puntos en los que se esperan menos de {least} casos: {count}. Ahí los límites son incorrectos.","howToFix":"Combine meses, o grafique los casos o los días entre eventos (g, t)."},
    "spc.small-samples": {"message":"Puntos con menos de {least} estudiantes o unidades: {count}. Ahí los límites de una proporción son solo una guía aproximada.","howToFix":"Combine meses o grupos si puede. Si no, mire más de un punto antes de actuar."},
    "spc.denominators-vary-widely": {"message":"El denominador más grande es al menos {greatest} veces el más pequeño, así que algunos puntos son mucho menos seguros que otros.","howToFix":"Mire los límites de cada punto, no solo su altura. Revise los denominadores pequeños."},
    "spc.zero-variation": {"message":"Todos los valores de la fase {phase} son iguales, así que no hay variación que juzgar.","howToFix":"Compruebe que los valores se midieron de nuevo cada vez."},
    "spc.patterns-not-judged": {"message":"En una gráfica MR solo se juzgan los puntos individuales del conjunto de reglas. Los rangos móviles vecinos comparten un valor, así que sus corridas no significan nada.","howToFix":"Busque patrones en la gráfica I de los mismos datos."},
    "spc.subgroups-too-large-for-ranges": {"message":"Subgrupos con más de {greatest} valores: {count}. Sus rangos no se usan.","howToFix":"Use sigma a partir de desviaciones estándar (sigmaFrom), y una gráfica S en lugar de una gráfica R."},
    "spc.values-tied": {"message":"Valores iguales a uno anterior: {count} de {all}. Las gráficas T y G esperan pocos de estos, y sus límites y corridas son menos exactos.","howToFix":"Anote los tiempos con más exactitud, por ejemplo días y horas, o cuente casos en lugar de días."},
    "spc.unit-without-id": {"message":"La unidad {place} no tiene id.","howToFix":"Ponga como id de cada unidad su código o su nombre, un texto que no esté vacío."},
    "spc.unit-repeated": {"message":"La unidad {place} tiene el mismo id que una unidad anterior.","howToFix":"Ponga cada escuela o distrito una sola vez. Una gráfica de embudo compara unidades en un mismo periodo."},
    "spc.unit-not-finite": {"message":"Unidad {place}: \"{field}\" no es un número que se pueda comparar.","howToFix":"Ponga un número de 0 a 1,000,000,000,000, o null si no lo hay."},
    "spc.unit-not-share": {"message":"Unidad {place}: una proporción necesita números enteros de estudiantes, y no más contados que los que hay.","howToFix":"Corrija los números. Si un estudiante se puede contar varias veces, compare tasas: kind: rate."},
    "spc.no-units": {"message":"Ninguna unidad tiene a la vez un número y un denominador mayor que cero.","howToFix":"Ponga los valores \"y\" y \"n\" en al menos una unidad."},
    "spc.target-out-of-scale": {"message":"El valor meta no está en la escala de los valores.","howToFix":"Ponga una proporción mayor que 0 y menor que 1, por ejemplo 0.25 para 25 por ciento, o una tasa mayor que 0."},
    "spc.units-differ-widely": {"message":"Las unidades difieren más de lo que explica el azar. Por eso, muchas quedan fuera de los límites calculados solo con el azar, lo que dice poco sobre cada una de ellas.","howToFix":"Pida límites que lo tengan en cuenta: limits: additive. Luego busque lo que las unidades no tienen en común, por ejemplo los grados o las maneras de contar."},
    "spc.few-units": {"message":"Con {count} {count|unidad|unidades} no se sabe cuánto suelen diferir las unidades, así que estos límites son aproximados.","howToFix":"Use limits: exact cuando haya menos de {least} unidades."},
  },
  words: {
  },
};
