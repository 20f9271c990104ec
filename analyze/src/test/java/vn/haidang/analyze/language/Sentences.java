package vn.haidang.analyze.language;

import java.util.List;
import java.util.Map;

/** Headlines of everyday news, written for these tests: ten in each of twelve languages. */
final class Sentences {

    private static final String EN = """
            Vietnam welcomes record number of foreign visitors in first quarter
            Typhoon leaves thousands without power in central provinces
            Hanoi and Washington discuss new trade agreement
            Fishermen rescued after boat sinks in the South China Sea
            The old town of Hoi An reopens after weeks of flooding
            Electronics maker to build second plant in Binh Dinh
            Police arrest five people over fake investment platform
            Health ministry warns of rising dengue cases this summer
            Nguyen Van Nam wins gold at regional chess tournament
            Provincial merger to cut the number of officials by a third
            """;

    private static final String FR = """
            Le Vietnam accueille un nombre record de visiteurs étrangers
            Le typhon prive des milliers de foyers d'électricité dans le centre
            Hanoï et Paris signent un accord de coopération culturelle
            Des pêcheurs secourus après le naufrage de leur bateau
            La vieille ville de Hoi An rouvre après les inondations
            Une usine de panneaux solaires sera construite à Quy Nhon
            La police arrête cinq personnes pour escroquerie en ligne
            Le ministère de la Santé s'inquiète de la hausse des cas de dengue
            Le premier ministre en visite officielle à Vientiane
            La fusion des provinces doit réduire le nombre de fonctionnaires
            """;

    private static final String DE = """
            Vietnam empfängt so viele ausländische Gäste wie nie zuvor
            Taifun legt Stromversorgung in mehreren Provinzen lahm
            Berlin und Hanoi vereinbaren engere Zusammenarbeit
            Fischer nach Untergang ihres Bootes gerettet
            Altstadt von Hoi An nach Hochwasser wieder geöffnet
            Hersteller von Windrädern baut Werk in der Küstenprovinz
            Polizei nimmt fünf Verdächtige wegen Betrugs fest
            Gesundheitsministerium warnt vor steigenden Zahlen
            Regierung will die Zahl der Beamten deutlich verringern
            Der Bundespräsident reist im Herbst nach Südostasien
            """;

    private static final String ES = """
            Vietnam recibe un número récord de turistas extranjeros
            El tifón deja sin electricidad a miles de familias
            Hanói y Madrid firman un acuerdo de cooperación
            Rescatan a pescadores tras el hundimiento de su barco
            La ciudad antigua de Hoi An reabre después de las lluvias
            Una empresa construirá su segunda fábrica en la costa
            La policía detiene a cinco personas por estafa
            El ministerio advierte del aumento de casos de dengue
            El presidente visitará tres países de la región
            La fusión de provincias reducirá el número de funcionarios
            """;

    private static final String ID = """
            Vietnam menyambut jumlah wisatawan asing tertinggi sepanjang sejarah
            Badai menyebabkan ribuan rumah tanpa listrik di wilayah tengah
            Jakarta dan Hanoi membahas kerja sama perdagangan baru
            Nelayan diselamatkan setelah kapal mereka tenggelam
            Kota tua Hoi An dibuka kembali setelah banjir
            Perusahaan elektronik akan membangun pabrik kedua
            Polisi menangkap lima orang karena penipuan daring
            Kementerian Kesehatan memperingatkan kenaikan kasus demam berdarah
            Presiden akan berkunjung ke tiga negara tetangga bulan depan
            Pemerintah berjanji memperbaiki jalan yang rusak akibat hujan
            """;

    private static final String RU = """
            Вьетнам принял рекордное число иностранных туристов
            Тайфун оставил без света тысячи домов
            Ханой и Москва обсудили новое торговое соглашение
            Рыбаки спасены после крушения судна
            Старый город Хойан открылся после наводнения
            Компания построит второй завод в провинции Биньдинь
            Полиция задержала пятерых подозреваемых в мошенничестве
            Минздрав предупреждает о росте заболеваемости
            Президент посетит три страны региона
            Объединение провинций сократит число чиновников
            """;

    private static final String ZH = """
            越南第一季度接待外国游客人数创新高
            台风导致中部省份数千户停电
            中越两国讨论新的贸易协定
            渔船沉没后渔民获救
            会安古城洪水过后重新开放
            电子公司将在平定省建设第二座工厂
            警方逮捕五名网络诈骗嫌疑人
            卫生部警告登革热病例上升
            外交部发言人就南海问题答记者问
            省级合并将减少三分之一的官员
            """;

    private static final String JA = """
            ベトナム、外国人観光客が過去最多に
            台風で数千世帯が停電
            日越首脳、新たな貿易協定を協議
            沈没した漁船の乗組員を救助
            ホイアン旧市街、洪水の後に再開
            電子機器メーカーが第二工場を建設へ
            警察、詐欺の疑いで五人を逮捕
            保健省がデング熱の増加に警告
            南シナ海めぐり外相が会談
            省の合併で公務員を三割削減
            """;

    private static final String KO = """
            베트남 외국인 관광객 사상 최대
            태풍으로 수천 가구 정전
            한국과 베트남 새 무역 협정 논의
            침몰한 어선의 선원 구조
            호이안 옛 시가지 홍수 후 재개장
            삼성전자 두 번째 공장 건설 계획
            경찰 온라인 사기 혐의로 다섯 명 체포
            보건부 뎅기열 환자 증가 경고
            남중국해 문제로 외교장관 회담
            지방 통합으로 공무원 감축
            """;

    private static final String LO = """
            ຫວຽດນາມຕ້ອນຮັບນັກທ່ອງທ່ຽວຕ່າງປະເທດ
            ພະຍຸເຮັດໃຫ້ຫຼາຍພັນຄອບຄົວບໍ່ມີໄຟຟ້າ
            ລາວ ແລະ ຫວຽດນາມ ປຶກສາຫາລືການຄ້າ
            ຊາວປະມົງໄດ້ຮັບການຊ່ວຍເຫຼືອ
            ເມືອງເກົ່າຮອຍອານເປີດຄືນໃໝ່
            ບໍລິສັດຈະກໍ່ສ້າງໂຮງງານແຫ່ງທີສອງ
            ຕຳຫຼວດຈັບກຸມຫ້າຄົນ
            ກະຊວງສາທາລະນະສຸກເຕືອນໄຂ້ຍຸງ
            ປະທານປະເທດຢ້ຽມຢາມສາມປະເທດ
            ຊາຍແດນລາວ-ຫວຽດນາມເປີດດ່ານໃໝ່
            """;

    private static final String KM = """
            វៀតណាមទទួលភ្ញៀវទេសចរបរទេស
            ព្យុះធ្វើឱ្យដាច់ចរន្តអគ្គិសនី
            កម្ពុជានិងវៀតណាមពិភាក្សាពាណិជ្ជកម្ម
            អ្នកនេសាទត្រូវបានជួយសង្គ្រោះ
            ទីក្រុងចាស់ហូយអានបើកឡើងវិញ
            ក្រុមហ៊ុននឹងសាងសង់រោងចក្រទីពីរ
            ប៉ូលិសចាប់ខ្លួនមនុស្សប្រាំនាក់
            ក្រសួងសុខាភិបាលព្រមានអំពីជំងឺគ្រុនឈាម
            នាយករដ្ឋមន្ត្រីទៅទស្សនកិច្ច
            ព្រំដែនកម្ពុជាវៀតណាមបើកច្រកថ្មី
            """;

    private static final String TH = """
            เวียดนามต้อนรับนักท่องเที่ยวต่างชาติมากเป็นประวัติการณ์
            ไต้ฝุ่นทำให้หลายพันครัวเรือนไม่มีไฟฟ้าใช้
            ไทยและเวียดนามหารือข้อตกลงการค้า
            ช่วยชีวิตชาวประมงหลังเรือล่ม
            เมืองเก่าฮอยอันเปิดอีกครั้งหลังน้ำท่วม
            บริษัทจะสร้างโรงงานแห่งที่สอง
            ตำรวจจับกุมห้าคนฐานฉ้อโกง
            กระทรวงสาธารณสุขเตือนไข้เลือดออก
            ประธานาธิบดีเยือนสามประเทศ
            การรวมจังหวัดลดจำนวนข้าราชการ
            """;

    static final Map<String, List<String>> BY_LANGUAGE = Map.ofEntries(
            entry("en", EN),
            entry("fr", FR),
            entry("de", DE),
            entry("es", ES),
            entry("id", ID),
            entry("ru", RU),
            entry("zh", ZH),
            entry("ja", JA),
            entry("ko", KO),
            entry("lo", LO),
            entry("km", KM),
            entry("th", TH));

    private Sentences() {}

    private static Map.Entry<String, List<String>> entry(String language, String lines) {
        return Map.entry(language, lines.lines().toList());
    }
}
