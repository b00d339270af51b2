#include "instance_desk.h"

#include "activation.h"
#include "main_window.h"

#include <QApplication>
#include <QDir>
#include <QEvent>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>

#include <cstdio>

#ifdef Q_OS_UNIX
#include <unistd.h>
#endif

namespace carillon {
namespace {

void say(const QString &sentence)
{
    std::fputs(qPrintable(QStringLiteral("carillon: %1\n").arg(sentence)), stderr);
}

bool isOnTerminal()
{
#ifdef Q_OS_UNIX
    return ::isatty(STDERR_FILENO) == 1;
#else
    return false;
#endif
}

// Of the command line, whatever the one that runs was started with.
InstanceRequest requestOf(const Options &options, const ActivationToken &token)
{
    InstanceRequest out{.token = token};
    if (!options.file.isEmpty())
        out.file = QDir::cleanPath(QFileInfo(options.file).absoluteFilePath());
    if (options.port)
        out.unused.append(QStringLiteral("--port"));
    if (options.theme)
        out.unused.append(QStringLiteral("--theme"));
    return out;
}

QString unusedSentence(const QStringList &unused)
{
    return InstanceDesk::tr("Carillon is running already, so these options take no effect: %1")
        .arg(unused.join(QStringLiteral(", ")));
}

bool wantsAnotherTry()
{
    const QString sentence = InstanceDesk::tr("Carillon is running already, but does not answer.");
    say(sentence);
    if (isOnTerminal())
        return false;
    QMessageBox box(QMessageBox::Warning, QString(), sentence);
    box.setTextFormat(Qt::PlainText);
    box.setInformativeText(InstanceDesk::tr(
        "It may be busy. Try again in a moment, or end it first. Drafts and feed are safe."));
    QPushButton *again = box.addButton(InstanceDesk::tr("&Try Again"), QMessageBox::AcceptRole);
    box.addButton(QMessageBox::Close);
    box.setDefaultButton(again);
    box.exec();
    return box.clickedButton() == again;
}

} // namespace

std::optional<int> joinRunning(
    SingleInstance &instance, const Options &options, const ActivationToken &token)
{
    const InstanceRequest request = requestOf(options, token);
    for (;;) {
        switch (instance.join(request)) {
        case SingleInstance::Role::Leads:
        case SingleInstance::Role::Alone:
            return {};
        case SingleInstance::Role::Followed:
            if (!request.unused.isEmpty())
                say(unusedSentence(request.unused));
            return 0;
        case SingleInstance::Role::NoAnswer:
            if (!wantsAnotherTry())
                return 1;
        }
    }
}

InstanceDesk::InstanceDesk(SingleInstance &instance, MainWindow &window)
    : m_window(window)
{
    connect(&instance, &SingleInstance::asked, this, &InstanceDesk::take);
    connect(qApp, &QCoreApplication::aboutToQuit, &instance, &SingleInstance::stopListening);
}

void InstanceDesk::take(const InstanceRequest &request)
{
    bringToFront(m_window, request.token);
    if (!request.unused.isEmpty())
        m_window.showMessage(unusedSentence(request.unused));
    if (request.file.isEmpty())
        return;
    m_file = request.file;
    open();
}

// A dialog is about what is on the desk; nothing else comes there before it is done.
void InstanceDesk::open()
{
    if (QWidget *dialog = QApplication::activeModalWidget()) {
        if (m_dialog != dialog)
            dialog->installEventFilter(this);
        m_dialog = dialog;
        m_window.showMessage(
            tr("%1 is opened when the dialog is closed.").arg(QFileInfo(m_file).fileName()));
        return;
    }
    if (const QString file = std::exchange(m_file, {}); !file.isEmpty())
        Q_EMIT m_window.openRequested(file);
}

bool InstanceDesk::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_dialog && event->type() == QEvent::Hide) {
        watched->removeEventFilter(this);
        m_dialog = nullptr;
        QMetaObject::invokeMethod(this, &InstanceDesk::open, Qt::QueuedConnection);
    }
    return QObject::eventFilter(watched, event);
}

} // namespace carillon
