package vn.haidang.dashboards.console.audit;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.haidang.dashboards.audit.AuditFiles;
import vn.haidang.dashboards.audit.AuditLog;

/** The page of the audit log, as an object of the console. */
@Configuration(proxyBeanMethods = false)
public class AuditPages {

    @Bean
    AuditController auditController(AuditFiles files, AuditLog log) {
        return new AuditController(files, log);
    }
}
